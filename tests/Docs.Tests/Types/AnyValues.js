exports.pick = number => number ? 1.5 : "text";
exports.make = () => ({ name: "x", items: [1, 2] });
exports.kind = value => typeof value;
