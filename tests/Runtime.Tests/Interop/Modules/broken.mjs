if (globalThis.repaired !== true) {
  throw new RangeError('not yet');
}
export const works = () => 'now';
