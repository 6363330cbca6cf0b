import { Marked } from "./node_modules/marked/lib/marked.esm.js";

// The options are arguments, each with marked's own default: https://marked.js.org/using_advanced#options
export function render(source, gfm = true, breaks = false, pedantic = false) {
  return new Marked({ gfm, breaks, pedantic }).parse(source);
}
