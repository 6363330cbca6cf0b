exports.reverse = s => [...s].reverse().join("");
exports.last = s => s[s.length - 1];
exports.length = s => s.length;
