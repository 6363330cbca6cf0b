globalThis.brokenLoads = (globalThis.brokenLoads ?? 0) + 1;
if (globalThis.repaired !== true) {
  throw new RangeError('not yet');
}
exports.works = () => 'now';
