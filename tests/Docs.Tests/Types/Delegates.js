exports.reduce = (numbers, combine) => numbers.reduce((a, b) => combine(a, b));
exports.adder = n => m => n + m;
exports.visit = async (words, visit) => { for (const word of words) await visit(word); };
