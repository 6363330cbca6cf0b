exports.common = (a, b) => a.intersection(b);
