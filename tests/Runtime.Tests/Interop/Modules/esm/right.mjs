import { base } from "./base.mjs";
export const right = () => 'right ' + base;
