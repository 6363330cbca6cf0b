exports.parse = text => JSON.parse(text);
exports.wrap = (kind, body) => ({ kind, body });
