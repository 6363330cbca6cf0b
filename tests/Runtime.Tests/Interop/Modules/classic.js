// No global of the file's name: the functions themselves are globals, of all kinds.
globalThis.classicLoads = (globalThis.classicLoads ?? 0) + 1;
function declared(v) { return v + 1; }
var assigned = (v) => v + 2;
const lexical = (v) => v + 3;
let counter = 10;
