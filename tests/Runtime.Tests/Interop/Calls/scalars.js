// One function for all types: what comes in goes out, and is described.
var scalars = {
  echo: (v) => v,
  show: (...all) => all.map((v) => `${typeof v}:${Object.is(v, -0) ? '-0' : typeof v === 'string' ? JSON.stringify(v) : String(v)}`).join(' '),
  count: (...all) => all.length,
  sum: (...all) => { let sum = 0; for (const v of all) sum += v; return sum; },
  evaluate: (text) => (0, eval)(text),
  log: (text) => { console.log(text); return text; },
  logMany: (...all) => { console.log(all.length); let sum = 0; for (const v of all) sum += v; return sum; },
  missing: undefined,
  value: 5,
  get throws() { throw new RangeError('getter'); },
  set throws(v) { throw new RangeError('setter'); },
  get readOnly() { return 7; },
  a: { b: { c: (v) => v + 1, d: 9 } },
};
