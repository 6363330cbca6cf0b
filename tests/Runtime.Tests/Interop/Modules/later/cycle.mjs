import { other } from "./circle.mjs";
export const name = "cycle";
export const both = () => name + " " + other();
