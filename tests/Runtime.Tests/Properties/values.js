// Random values of a described type from a seed, a copy of a value part by part, and a comparison that tells -0 from 0.
const mulberry = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

let next = Math.random;
const below = (n) => Math.floor(next() * n);
const pick = (list) => list[below(list.length)];
const between = (low, high) => next() < 0.3 ? pick([low, high, Math.max(low, Math.min(high, 0))]) : low + Math.floor(next() * (high - low + 1));
const some = (max, make) => Array.from({ length: below(max + 1) }, make);
const bits = (n) => { let v = 0n; for (let i = 0; i < n; i += 16) v = (v << 16n) | BigInt(below(65536)); return v; };

const units = ["\0", "\ud800", "\udfff", "\u{1f600}", "é", "\u2028", "a", "Z", " ", "\"", "\\", "<"];
const text = (max = 20) => some(max, () => next() < 0.5 ? pick(units) : String.fromCharCode(97 + below(26))).join("");
const word = () => some(8, () => String.fromCharCode(97 + below(26))).join("");
const hex = (n) => Array.from({ length: n }, () => below(16).toString(16)).join("");
const two = (n) => String(n).padStart(2, "0");

const specials = [NaN, -0, 0, Infinity, -Infinity, Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 53, -(2 ** 53), 2 ** 53 - 1, 0.1, 1e21];
const double = () => next() < 0.3 ? pick(specials) : new Float64Array(new BigUint64Array([bits(64)]).buffer)[0];
const json = (depth = 0) => {
  switch (below(depth > 3 ? 5 : 7)) {
    case 0: return null;
    case 1: return next() < 0.5;
    case 2: return between(-1000, 1000);
    case 3: return pick([0.1, 1e300, -1.5e-300, 2 ** 53]);
    case 4: return word() + pick(["", "é", "\u{1f600}", "\0"]);
    case 5: return some(4, () => json(depth + 1));
    default: return Object.fromEntries(some(4, () => [word(), json(depth + 1)]));
  }
};

// References that both sides know: made once.
class Thing { #n; constructor(n) { this.#n = n; } get number() { return this.#n; } }
const things = Array.from({ length: 8 }, (_, i) => i === 7 ? new Proxy({ number: 7 }, {}) : new Thing(i));
const functions = Array.from({ length: 4 }, (_, i) => (n) => n + i);

const scalars = {
  bool: () => next() < 0.5,
  int: (d) => between(d.low, d.high),
  bigInt: (d) => d.signed ? BigInt.asIntN(d.bits, bits(d.bits)) >> BigInt(below(d.bits)) : bits(d.bits) >> BigInt(below(d.bits)),
  big: () => (next() < 0.5 ? -1n : 1n) * (bits(256) >> BigInt(below(256))),
  float: () => Math.fround(double()),
  half: () => Math.f16round(next() < 0.5 ? double() : between(-5000, 5000) / 8),
  double,
  decimal: () => +(between(-999999999, 999999999) + "e-" + below(9)) + 0,
  char: () => String.fromCharCode(below(65536)),
  string: () => text(next() < 0.1 ? 60 : 12),
  date: () => new Date(between(-62135596800000, 253402300799999)),
  span: () => between(-922337203685477, 922337203685477),
  day: () => new Date(between(-62135596800000, 253402300799999)).toISOString().slice(0, 10),
  time: () => `${two(below(24))}:${two(below(60))}:${two(below(60))}` + (next() < 0.5 ? "" : "." + some(6, () => below(10)).join("") + (1 + below(9))),
  guid: () => `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`,
  uri: () => pick(["https://example.org/", "a/b/", "?q="]) + word(),
  enum: (d) => pick(d.values),
  flags: (d) => some(d.values.length, () => pick(d.values)).reduce((all, one) => all | one, 0),
  json: () => json(),
  thing: () => pick(things),
  function: () => pick(functions),
  nothing: () => null,
};

const make = (d) => d.nullable && next() < 0.25 ? null : makers[d.kind](d);
const content = (v) => JSON.stringify(v, (_, part) => (typeof part === "bigint" ? `${part}n` : part));
const makers = {
  __proto__: scalars,
  list: (d) => some(d.max, () => make(d.parts[0])),
  typed: (d) => new globalThis[d.names[0]](some(d.max, () => make(d.parts[0]))),
  // Objects of the same content are one element in C#, where values are compared.
  set: (d) => new Set(new Map(some(d.max, () => make(d.parts[0])).map((v) => [v !== null && typeof v === "object" ? content(v) : v, v])).values()),
  object: (d) => Object.fromEntries(some(d.max, () => [make(d.parts[0]), make(d.parts[1])])),
  map: (d) => new Map(some(d.max, () => [make(d.parts[0]), make(d.parts[1])])),
  tuple: (d) => d.parts.map((part) => make(part)),
  record: (d) => {
    const o = {};
    d.parts.forEach((part, i) => {
      const v = make(part);
      // What is null is left out, as C# does it.
      if (v !== null || part.kind === "json") Object.defineProperty(o, d.names[i], { value: v, writable: true, enumerable: true, configurable: true });
    });
    return o;
  },
  union: (d) => {
    const n = below(d.parts.length);
    return { [d.discriminator]: d.names[n], ...make(d.parts[n]) };
  },
};

const isPlain = (v) => [Object.prototype, null].includes(Object.getPrototypeOf(v));
const copy = (v) => {
  if (v === null || typeof v !== "object" || things.includes(v)) return v;
  if (Array.isArray(v)) return Array.from(v, copy);
  if (ArrayBuffer.isView(v)) return v.slice();
  if (v instanceof Date) return new Date(v.getTime());
  if (v instanceof Map) return new Map(Array.from(v, ([key, value]) => [copy(key), copy(value)]));
  if (v instanceof Set) return new Set(Array.from(v, copy));
  return isPlain(v) ? Object.fromEntries(Object.entries(v).map(([key, value]) => [key, copy(value)])) : v;
};

// Where the two differ; undefined where they do not.
const difference = (a, b, path = "value") => {
  if (Object.is(a, b)) return undefined;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object" || things.includes(a)) return path;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return path + " (its prototype)";
  if (a instanceof Date) return Object.is(a.getTime(), b.getTime()) ? undefined : path;
  if (a instanceof Map || a instanceof Set) return difference([...a], [...b], path);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length || a.length !== b.length) return path + " (its keys)";
  for (const key of keys) {
    const found = Object.hasOwn(b, key) ? difference(a[key], b[key], `${path}[${JSON.stringify(key)}]`) : `${path} (without ${key})`;
    if (found !== undefined) return found;
  }
  return undefined;
};

let described, current;
module.exports = {
  things, functions, copy,
  describe: (text) => { described = JSON.parse(text); },
  seed: (n) => {
    next = mulberry(n);
    current = make(described);
  },
  get value() { return current; },
  set value(v) {
    const found = difference(current, v);
    if (found !== undefined) throw new Error("It came back changed: " + found);
  },
};
