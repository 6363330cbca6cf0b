import { base } from './base.mjs';
export const left = () => 'left ' + base + ' ';
export default (s) => s.toUpperCase() + '!';
