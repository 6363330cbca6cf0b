exports.fail = function fail() { throw new Error('mapped'); };
//# sourceMappingURL=mapped.cjs.map
