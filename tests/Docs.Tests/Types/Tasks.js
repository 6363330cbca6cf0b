exports.double = async n => { await null; return 2 * n; };
exports.fail = () => Promise.reject(new RangeError("too far"));
exports.now = () => "a plain value";
