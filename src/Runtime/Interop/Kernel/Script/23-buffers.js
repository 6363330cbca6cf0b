// Typed arrays: what C# has as an array, a memory or a span of numbers. All is asked of the built-ins' own getters, which look at the object
// itself: a script can define "length" or "buffer" on a typed array as it likes.
const typedPrototype = Object.getPrototypeOf(Int8Array.prototype);
const getterOf = (prototype, name) => getOwnPropertyDescriptor(prototype, name).get;
const typedTag = getterOf(typedPrototype, Symbol.toStringTag);
const typedLength = getterOf(typedPrototype, "length");
const typedBuffer = getterOf(typedPrototype, "buffer");
const typedOffset = getterOf(typedPrototype, "byteOffset");
const typedSet = typedPrototype.set;
const viewBuffer = getterOf(DataView.prototype, "buffer");
const viewOffset = getterOf(DataView.prototype, "byteOffset");
const viewLength = getterOf(DataView.prototype, "byteLength");
const bufferLength = getterOf(ArrayBuffer.prototype, "byteLength");
const bufferDetached = getterOf(ArrayBuffer.prototype, "detached");
const sharedLength = getterOf(SharedArrayBuffer.prototype, "byteLength");
const BufferPrototype = ArrayBuffer.prototype;

// What an element must be, and what is stored of it.
const wholeNumber = (name, low, high) => (v) => {
  if (typeof v !== "number" || !(v >= low && v <= high) || floor(v) !== v) throw no(v, name);
  return v;
};
const anyNumber = (name) => (v) => {
  if (typeof v !== "number") throw no(v, name);
  return v;
};
const wideNumber = (name, cut, low) => (v) => {
  if (typeof v === "bigint" && cut(64, v) === v) return v;
  if (typeof v === "number" && v >= low && v <= 9007199254740991 && floor(v) === v) return toBigInt(v);
  throw no(v, name);
};
// In the order of the numbers that emitted code has for them.
const numberKinds = { __proto__: null, length: 0 };
for (const [Make, fit] of [
  [Int8Array, wholeNumber("sbyte", -128, 127)], [Uint8Array, wholeNumber("byte", 0, 255)],
  [Int16Array, wholeNumber("short", -32768, 32767)], [Uint16Array, wholeNumber("ushort", 0, 65535)],
  [Int32Array, wholeNumber("int", -2147483648, 2147483647)], [Uint32Array, wholeNumber("uint", 0, 4294967295)],
  [BigInt64Array, wideNumber("long", asIntN, -9007199254740991)], [BigUint64Array, wideNumber("ulong", asUintN, 0)],
  [Float16Array, anyNumber("Half")], [Float32Array, anyNumber("float")], [Float64Array, anyNumber("double")],
]) {
  numberKinds[numberKinds.length++] = { __proto__: null, Make, fit, size: Make.BYTES_PER_ELEMENT, tag: Make.name };
}
const byteKind = numberKinds[1];

const attempt = (getter, v) => {
  try { return apply(getter, v, []); } catch { return undefined; } // It is something else, detached, or out of its buffer's bounds.
};
const refuseDetached = (v, tag, expected) => {
  if (attempt(bufferDetached, apply(typedBuffer, v, [])) !== true) return;
  no(v, expected);
  mismatch.actual = "a detached " + tag;
  throw mismatch;
};
// The bytes of a buffer or DataView.
const bytesOf = (v, expected) => {
  if (isView(v)) {
    const buffer = attempt(viewBuffer, v), length = attempt(viewLength, v);
    if (length !== undefined) return new byteKind.Make(buffer, apply(viewOffset, v, []), length);
    no(v, expected);
    mismatch.actual = "a DataView whose buffer is detached or too short";
    throw mismatch;
  }
  if (attempt(bufferDetached, v) === true) {
    no(v, expected);
    mismatch.actual = "a detached ArrayBuffer";
    throw mismatch;
  }
  return attempt(bufferLength, v) === undefined && attempt(sharedLength, v) === undefined ? undefined : new byteKind.Make(v);
};

// The value as a typed array of the kind: itself, its bytes, or its elements one by one.
const typedOf = (v, kind, expected) => {
  const tag = apply(typedTag, v, []);
  if (tag !== undefined && apply(typedLength, v, []) === 0) refuseDetached(v, tag, expected);
  if (tag === kind.tag || kind === byteKind && tag === "Uint8ClampedArray") return v;
  if (tag === undefined && kind === byteKind && v !== null && typeof v === "object") {
    const bytes = bytesOf(v, expected);
    if (bytes !== undefined) return bytes;
  }
  const list = tag === undefined ? items(v, expected) : v;
  const n = tag === undefined ? list.length : apply(typedLength, v, []);
  const typed = new kind.Make(n);
  let i = 0;
  try { for (; i < n; i++) typed[i] = kind.fit(list[i]); } catch (e) { throw at(e, i); }
  return typed;
};

// Buffers that C# fills before its call: for one value, which then keeps it; or for the spans of one call after the other.
const filled = new NativeMap();
const fill = (id) => {
  const buffer = apply(mapGet, filled, [id]);
  if (id > 0) apply(mapDelete, filled, [id]);
  setPrototypeOf(buffer, BufferPrototype);
  return buffer;
};
operation("buffer", (id, bytes) => { // The buffer, or the number of an error.
  try {
    const buffer = new NativeArrayBuffer(bytes);
    setPrototypeOf(buffer, null); // The engine looks at symbols of what it hands out, which user code may have defined on the prototypes.
    apply(mapSet, filled, [id, buffer]);
    return buffer;
  } catch (e) {
    return keepError(thrownRecord(e));
  }
});
operation("dropBuffer", (id) => { apply(mapDelete, filled, [id]); });

// Through it go results that are too large for a lane, a part at a time.
let resultWindow;
operation("resultWindow", (bytes) => resultWindow = new NativeArrayBuffer(bytes));
