exports.raise = level => level === 1 ? 10 : level + 1;
exports.other = color => color === "red" ? "dark-blue" : "red";
