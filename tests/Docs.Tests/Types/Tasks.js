exports.double = async n => { await null; return 2 * n; };
exports.now = () => "a plain value";
exports.sum = async parts => (await Promise.all(parts)).reduce((a, b) => a + b);
exports.fail = () => Promise.reject(new RangeError("too far"));
