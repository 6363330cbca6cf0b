let count = 0;
exports.start = () => { Promise.resolve().then(() => count++).then(() => count++); };
exports.count = () => count;
