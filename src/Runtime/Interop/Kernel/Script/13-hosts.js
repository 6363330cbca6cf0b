// Objects of .NET that script holds.
const hosts = new NativeMap(); // number -> a WeakRef to what script sees of it
const hostNumbers = new NativeWeakMap(); // what script sees of it -> number
const hostClasses = new NativeWeakMap(); // the same -> its class and those that it derives from, where it is seen as that class
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
  forgetErrors();
  let live = "";
  apply(mapForEach, hosts, [(known, n) => {
    if (apply(deref, known, []) === undefined) apply(mapDelete, hosts, [n]);
    else live += n + ",";
  }]);
  keepOnly(hosted.sweep(live + liveEnumerations()));
});
// Where C# wants only a reference: one to what script sees of its object, or 0 for one that nobody holds any more.
operation("referenceToHost", (n) => {
  const known = apply(mapGet, hosts, [n]);
  const v = known === undefined ? undefined : apply(deref, known, []);
  return v === undefined ? 0 : hold(v);
});
operation("addHostType", (type, binder) => { hostTypes[type] = stubsOf(binder, undefined)[0]; });
// Globals that C# has put there. It may put another object in the place of one, but not in that of anything else.
const exposed = new NativeMap(); // name -> WeakRef of the object
const mayExpose = (name) => {
  const before = descriptorOf(global, name);
  if (before === undefined) return isExtensible(global);
  const ours = apply(mapGet, exposed, [name]);
  return before.configurable && ours !== undefined && before.value !== undefined && before.value === apply(deref, ours, []);
};
operation("expose", (name, n, type) => {
  if (!mayExpose(name)) return false;
  const value = present(n, hostTypes[type]);
  defineProperty(global, name, { __proto__: null, value, writable: false, enumerable: true, configurable: true });
  apply(mapSet, exposed, [name, new NativeWeakRef(value)]);
  return true;
});

lanePart(() => ({
  __proto__: null,
  fn: (n, make) => n === 0 ? null : n < 0 ? ref(-n) : present(n, make),
  host: (n, type) => n === 0 ? null : present(n, hostTypes[type]),
  // kind: the C# class that is wanted; C# itself looks whether an object is of an interface.
  hostOf: (v, expected, kind) => {
    const n = apply(weakGet, hostNumbers, [v]);
    if (n === undefined) throw no(v, expected);
    const type = kind === undefined ? undefined : apply(weakGet, hostClasses, [v]);
    if (type !== undefined && !(kind in type.kinds)) {
      mismatch.path = "";
      mismatch.expected = expected;
      mismatch.actual = "a " + type.name;
      throw mismatch;
    }
    return n;
  },
}));
