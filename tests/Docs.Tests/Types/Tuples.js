exports.divide = (a, b) => [Math.trunc(a / b), a % b];
exports.show = ([name, values]) => `${name}: ${values.join(" ")}`;
