exports.echo = (v) => v;
exports.call = (f, ...args) => f(...args);
exports.isNull = (f) => f === null;
exports.make = (source) => eval("(" + source + ")");
exports.run = (source, f) => eval("(" + source + ")")(f);
exports.typeOf = (f) => typeof f + " " + f.length + " " + Object.getPrototypeOf(f).constructor.name;
let kept;
exports.keep = (f) => { const same = kept === f; kept = f; return same; };
exports.kept = () => kept;
exports.callKept = (...args) => kept(...args);
exports.repeat = (f, n) => { let sum = 0; for (let i = 0; i < n; i++) sum = f(sum, i); return sum; };
exports.handler = null;
exports.callHandler = (v) => exports.handler(v);
exports.on = (name, listener) => { exports.listener = listener; };
exports.call1 = (f, a, instead) => f(instead === undefined ? a : instead); // Without a built-in that could be replaced.
