exports.isEven = n => n % 2 === 0;
exports.half = x => x / 2;
exports.low = n => n;
