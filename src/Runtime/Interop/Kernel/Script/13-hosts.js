// Objects of .NET that script holds.
const hosts = new NativeMap(); // number -> { ref, count }
const hostNumbers = new NativeWeakMap(); // what script sees of it -> number
const hostTypes = { __proto__: null }; // number of a type -> what makes an object of it

// The same object for the same number, as long as script can reach it.
const present = (n, make) => {
  const record = apply(mapGet, hosts, [n]);
  let v = record === undefined ? undefined : apply(deref, record.ref, []);
  if (v !== undefined) {
    record.count++;
    return v;
  }
  v = make(n);
  apply(mapSet, hosts, [n, { __proto__: null, ref: new NativeWeakRef(v), count: record === undefined ? 1 : record.count + 1 }]);
  apply(weakSet, hostNumbers, [v, n]);
  return v;
};
const sweep = () => {
  let text = "";
  apply(mapForEach, hosts, [(record, n) => {
    if (apply(deref, record.ref, []) !== undefined) return;
    text += n + ":" + record.count + ";";
    apply(mapDelete, hosts, [n]);
  }]);
  return text;
};

// An exception of .NET as script sees it: its type's name, its message, and what script threw if that is at the bottom of it.
const hostError = (n, packed) => {
  const { 0: name, 1: message, 2: cause } = unpack(packed);
  return present(n, () => {
    const options = { __proto__: null };
    if (cause !== undefined) options.cause = ref(+cause);
    const e = new NativeError(message, options);
    defineProperty(e, "name", { __proto__: null, value: name, writable: true, enumerable: false, configurable: true });
    return e;
  });
};
// The number of the .NET exception that is at the bottom of an error.
const hostCause = (e) => {
  for (let i = 0; i < 8 && e !== null && typeof e === "object"; i++) {
    const n = apply(weakGet, hostNumbers, [e]);
    if (n !== undefined) return n;
    try { e = getOwnPropertyDescriptor(e, "cause")?.value; } catch { return undefined; }
  }
  return undefined;
};

operation("sweep", sweep); // The numbers of the .NET objects that script cannot reach any more, and how often each was handed out.
operation("referenceToHost", (n) => hold(apply(deref, apply(mapGet, hosts, [n]).ref, []))); // Where C# wants only a reference.
operation("addHostType", (type, binder) => { hostTypes[type] = stubsOf(binder, undefined)[0]; });
operation("expose", contained((name, n, type) => {
  defineProperty(global, name, { __proto__: null, value: present(n, hostTypes[type]), writable: true, enumerable: true, configurable: true });
  return "";
}));

lanePart(() => ({
  __proto__: null,
  fn: (n, make) => n === 0 ? null : n < 0 ? ref(-n) : present(n, make),
  host: (n, type) => n === 0 ? null : present(n, hostTypes[type]),
  hostOf: (v, expected) => {
    const n = apply(weakGet, hostNumbers, [v]);
    if (n === undefined) throw no(v, expected);
    return n;
  },
}));
