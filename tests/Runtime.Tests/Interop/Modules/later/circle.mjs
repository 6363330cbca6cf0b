import { name } from "./cycle.mjs";
const word = await gate.promise;
export const other = () => word + " " + name;
