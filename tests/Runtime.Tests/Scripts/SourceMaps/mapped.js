var fail = function fail() { throw new Error('mapped'); };
//# sourceMappingURL=mapped.js.map
