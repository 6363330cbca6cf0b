let settle, fail;
exports.run = (source, ...args) => eval("(" + source + ")")(...args);
exports.make = exports.eval = (source) => eval("(" + source + ")");
const later = () => new Promise((resolve, reject) => { settle = resolve; fail = reject; });
exports.ready = later();
exports.maybe = null;
exports.settle = (v) => settle(v);
exports.fail = (source) => fail(eval("(" + source + ")"));
