import { two } from "./two.mjs";

export const twice = (n) => two * n;
