// Objects of .NET that script holds.
const hosts = new NativeMap(); // number -> a WeakRef to what script sees of it
const hostNumbers = new NativeWeakMap(); // what script sees of it -> number
const hostTypes = { __proto__: null }; // number of a type -> what makes an object of it

// The same object for the same number, as long as script can reach it.
const present = (n, make) => {
  const known = apply(mapGet, hosts, [n]);
  let v = known === undefined ? undefined : apply(deref, known, []);
  if (v !== undefined) return v;
  v = make(n);
  apply(mapSet, hosts, [n, new NativeWeakRef(v)]);
  apply(weakSet, hostNumbers, [v, n]);
  return v;
};

// Both sides say what they still hold: .NET forgets which of its objects script cannot reach any more, and gives back the references that it
// has received. What was lost on its way, in a call that failed, is let go by that too. Inside of one operation, so that nothing is on
// its way meanwhile: script on threads of the engine waits.
operation("sweep", () => {
  let live = "";
  apply(mapForEach, hosts, [(known, n) => {
    if (apply(deref, known, []) === undefined) apply(mapDelete, hosts, [n]);
    else live += n + ",";
  }]);
  keepOnly(hosted.sweep(live));
});
// Where C# wants only a reference: one to what script sees of its object, or 0 for one that nobody holds any more.
operation("referenceToHost", (n) => {
  const known = apply(mapGet, hosts, [n]);
  const v = known === undefined ? undefined : apply(deref, known, []);
  return v === undefined ? 0 : hold(v);
});
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
