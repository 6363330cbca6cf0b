exports.parse = text => text.trim();
exports.resolve = (address, path) => address + path;
