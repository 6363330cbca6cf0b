// What the checks of a value's parts throw: one object, which collects the path on its way out. It never gets to user code.
const mismatch = { __proto__: null, path: "", expected: "", actual: "" };
const no = (v, expected) => {
  mismatch.path = "";
  mismatch.expected = expected;
  mismatch.actual = show(v);
  return mismatch;
};
const at = (e, k) => {
  if (e === mismatch && mismatch.path.length < 500) mismatch.path = (typeof k === "number" ? "[" + k + "]" : k[0] === "[" ? k : "." + k) + mismatch.path;
  return e;
};
// What is kept of an error for C#.
const mismatchRecord = () => ({ __proto__: null, kind: "type", name: mismatch.path, expected: mismatch.expected, actual: mismatch.actual });
const recordOf = (e) => e === mismatch ? mismatchRecord() : thrownRecord(e);
const tooDeep = () => {
  mismatch.path = "";
  mismatch.expected = "value of at most 1000 levels";
  mismatch.actual = "nested more deeply (is there a cycle?)";
  return mismatch;
};

// Parts of values, for the emitted codecs.
const isList = (v) => v !== null && typeof v === "object" && (isArray(v) || isView(v));
const items = (v, expected) => {
  if (isList(v)) return v;
  if (v !== null && typeof v === "object") {
    if (typeof v[iteratorSymbol] === "function") return arrayFrom(v);
  }
  throw no(v, expected);
};
const properties = (v, expected) => {
  if (v === null || typeof v !== "object" || isArray(v)) throw no(v, expected);
  return v;
};
const isMap = (v) => {
  try { apply(mapSize, v, []); return true; } catch { return false; }
};
// Keys and values of a Map, or of an object where it has only string keys: [k, v, k, v, ...].
const entries = (v, expected, ofObject) => {
  if (v === null || typeof v !== "object") throw no(v, expected);
  const list = { __proto__: null, length: 0 };
  if (isMap(v)) {
    apply(mapForEach, v, [(value, key) => { list[list.length++] = key; list[list.length++] = value; }]);
  } else {
    if (!ofObject || isArray(v)) throw no(v, expected);
    const names = keys(v);
    for (let i = 0; i < names.length; i++) { list[list.length++] = names[i]; list[list.length++] = v[names[i]]; }
  }
  return list;
};
const keyPlace = (k) => "[" + (typeof k === "string" ? jsonStringify(k) : typeof k === "number" ? numberText(k) : show(k)) + "]";
// Not by assignment where something on the prototype would see it.
const put = (o, k, v) => {
  if (k in ObjectPrototype) defineProperty(o, k, { __proto__: null, value: v, writable: true, enumerable: true, configurable: true });
  else o[k] = v;
};

// An array to be filled. Its elements are there already: a store into a new one would run a setter on Array.prototype. Copied from a template by
// the one built-in that neither looks for a species nor calls anything for each element, which makes lists of objects faster by a third.
let blank = arrayFrom({ __proto__: null, length: 256 });
const blanks = (n) => {
  if (n > blank.length) {
    if (n > 65536) return arrayFrom({ __proto__: null, length: n });
    blank = arrayFrom({ __proto__: null, length: 2 * n });
  }
  return apply(toSpliced, blank, [n, blank.length - n]);
};

lanePart(() => ({
  __proto__: null, blanks, no, at, keyPlace, tooDeep, items, properties, entries, put, apply, construct, define: defineProperty,
  has: (o, name) => name in toObject(o),
  toMap: (n, item) => {
    const map = new NativeMap();
    for (let i = 0; i < n; i++) item(map);
    return map;
  },
  mapPut: (map, k, v) => { apply(mapSet, map, [k, v]); },
  toSet: (n, item) => {
    const set = new NativeSet();
    for (let i = 0; i < n; i++) apply(setAdd, set, [item()]);
    return set;
  },
  // Not `new Array(n)` and stores: a setter on Array.prototype would see them.
  list: (n, item) => arrayFrom({ __proto__: null, length: n }, (_, k) => item(k)),
}));
