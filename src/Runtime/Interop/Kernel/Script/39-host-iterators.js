// Iteration over objects of .NET that are sequences. C# has an enumerator for each iterator, under a number that the kernel gives it, and
// gives its elements in chunks.
const NEXT = 0, SINGLY = 1, CLOSE = 2; // What is asked for; see HostEnumeration.cs.
let lastEnumeration = 0;
const enumerations = new NativeMap(); // number -> what the iterator holds
const looseEnumerations = new NativeMap(); // the same by a WeakRef, once the call has ended in which the iterator was made

// A WeakRef keeps its object until the engine's jobs have run, so there is none for what ends in the call in which it begins.
const loosen = () => {
  apply(mapForEach, enumerations, [(held, n) => {
    apply(mapSet, looseEnumerations, [n, new NativeWeakRef(held)]);
    apply(mapDelete, enumerations, [n]);
  }]);
};
// The numbers of those that script can reach, each with a minus before it and a comma behind it.
const liveEnumerations = () => {
  loosen();
  let live = "";
  apply(mapForEach, looseEnumerations, [(held, n) => {
    if (apply(deref, held, []) === undefined) apply(mapDelete, looseEnumerations, [n]);
    else live += "-" + n + ",";
  }]);
  return live;
};

const isEnumerated = (n) => apply(mapGet, enumerations, [n]) !== undefined || apply(mapGet, looseEnumerations, [n]) !== undefined;
const enumerate = () => {
  do lastEnumeration = lastEnumeration === 0x3fffffff ? 1 : lastEnumeration + 1; while (isEnumerated(lastEnumeration));
  const held = { __proto__: null, n: lastEnumeration };
  apply(mapSet, enumerations, [held.n, held]);
  return held;
};

// `pull` asks the object, which stays alive by being given to it.
const iterated = function* (self, pull) {
  const held = enumerate();
  let how = NEXT, isOpen = true;
  try {
    while (isOpen) {
      let chunk;
      try {
        chunk = pull(self, held.n, how);
      } catch (e) {
        if (how === SINGLY) throw e;
        how = SINGLY; // An element may be one that cannot cross: those before it come first.
        continue;
      }
      isOpen = !chunk[0];
      const items = chunk[1], n = items.length;
      for (let i = 0; i < n; i++) yield items[i];
    }
  } finally {
    apply(mapDelete, enumerations, [held.n]);
    apply(mapDelete, looseEnumerations, [held.n]);
    if (isOpen) pull(self, held.n, CLOSE);
  }
};

lanePart(() => ({ __proto__: null, iterator: iteratorSymbol, iterated }));
