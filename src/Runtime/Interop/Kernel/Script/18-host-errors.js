// Exceptions of .NET on their way through script.
const carriers = new NativeWeakMap(); // what script threw before it came through C# -> the number of the exception that carried it
let carried; // The same for the last primitive: { value, n }.

const hostError = (n, packed) => {
  const { 0: name, 1: message, 2: thrown, 3: cause } = unpack(packed);
  if (thrown !== undefined) return carry(n, decode(thrown));
  return present(n, () => {
    const options = { __proto__: null };
    if (cause !== undefined) options.cause = decode(cause);
    const e = new NativeError(message, options);
    defineProperty(e, "name", { __proto__: null, value: name, writable: true, enumerable: false, configurable: true });
    return e;
  });
};

// What script has thrown goes on as it was.
const carry = (n, v) => {
  if (typeof v === "object" && v !== null || typeof v === "function") {
    apply(mapSet, hosts, [n, new NativeWeakRef(v)]);
    apply(weakSet, carriers, [v, n]);
  } else {
    carried = { __proto__: null, value: v, n };
    apply(mapSet, hosts, [n, new NativeWeakRef(carried)]);
  }
  return v;
};

// The number of the .NET exception that is at the bottom of a thrown value.
const hostCause = (e) => {
  if (carried !== undefined && is(carried.value, e)) {
    const { n } = carried;
    carried = undefined;
    return n;
  }
  for (let i = 0; i < 8 && (typeof e === "object" && e !== null || typeof e === "function"); i++) {
    const n = apply(weakGet, carriers, [e]) ?? apply(weakGet, hostNumbers, [e]);
    if (n !== undefined) return n;
    try { e = getOwnPropertyDescriptor(e, "cause")?.value; } catch { return undefined; }
  }
  return undefined;
};
