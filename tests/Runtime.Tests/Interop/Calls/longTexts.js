exports.echo = (v) => v;
exports.join = (...all) => all.join("|");
exports.call = (f, v) => f(v);
exports.length = (v) => v.length;
exports.during = (v, hook) => { hook(); Promise.resolve().then(hook); return v + "!"; };
exports.fails = (v) => { throw new Error(v); };
exports.property = "";
