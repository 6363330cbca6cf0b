import shout, { left } from './left.mjs';
import * as right from './right.mjs';
import { isEven } from './even.mjs';
export { left };
export const both = () => left() + right.right();
export const even = (n) => isEven(n);
export let live = 1;
export const bump = () => { live++; };
export const loads = () => globalThis.esmLoads.join(',');
export const own = () => typeof require + ' ' + typeof module + ' ' + (this === undefined);
export default function (s) { return shout(s); }
export function fail() {
  throw new RangeError('in main');
}
export const dynamic = (name) => { import(name).then(() => { globalThis.imported = 'yes'; }, (e) => { globalThis.imported = String(e.message); }); };
