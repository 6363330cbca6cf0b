import shout from '../cjs/shout.js';
import a, { name } from '../cjs/a.js';
export const shoutName = () => shout(name) + a.name;
