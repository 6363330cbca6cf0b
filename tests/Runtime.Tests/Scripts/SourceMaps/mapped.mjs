export function fail() { throw new Error('mapped'); }
//# sourceMappingURL=mapped.mjs.map
