import data, * as all from './data.json' with { type: 'json' };
import { named } from 'named';
import { deep } from '#lib/deep';
import early from './early.mjs';

export const json = () => data.items[1].name + ' ' + Object.keys(all).join();
export const same = async () => (await import('./data.json', { with: { type: 'json' } })).default === data;
export const names = () => named + ' ' + deep;
export const url = () => import.meta.url;
export const greet = async (locale) => (await import(`./locales/${locale}.mjs`)).hello;
export const greetBySum = async (locale) => (await import('./locales/' + locale + '.mjs')).hello;
export const load = async (specifier) => Object.keys(await import(specifier)).join();
export const lazy = async () => (await import('./lazy.mjs')).default;
export const loadedEarly = () => early;
