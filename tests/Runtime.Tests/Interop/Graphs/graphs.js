exports.echo = (v) => v;
exports.text = (v) => JSON.stringify(v, (k, x) => x instanceof Map ? { map: [...x] } : typeof x === "bigint" ? Number(x) : x instanceof Set ? { set: [...x] } : x);
exports.make = (source) => eval("(" + source + ")");
exports.join = (a, b, ...rest) => JSON.stringify([a, b, rest]);
exports.count = (...args) => args.length;
exports.grow = (n) => Array.from({ length: n }, (_, i) => ({ id: i, name: "n" + i, price: i / 2, active: i % 2 === 0, stock: i % 3 ? i : null }));
exports.sum = (items) => items.reduce((total, item) => total + item.price, 0);
exports.order = { id: 7, lines: [] };
let kept = [];
exports.keep = (items) => { kept = items.map((item) => item.name); return kept.length; };
exports.moment = new Date(0);
const shown = (v) => v === null ? "null" : v === undefined ? "undefined" : v instanceof Date ? "Date " + v.toISOString() : typeof v === "bigint" ? v + "n"
  : Array.isArray(v) ? "[" + v.map(shown) + "]" : typeof v === "object" ? "{" + Object.keys(v).map((k) => k + ":" + shown(v[k])) + "}" : JSON.stringify(v);
exports.show = (...args) => args.map(shown).join(" ");
