exports.sorted = numbers => numbers.toSorted((a, b) => a - b);
exports.words = text => new Set(text.split(" "));
exports.halves = numbers => numbers.map(n => n / 2);
