// JavaScript objects that C# holds.
const references = new NativeMap();
let nextReference = 1;
const keep = (v) => {
  const id = nextReference++;
  apply(mapSet, references, [id, v]);
  return id;
};

// What keeps its identity on its way: one number for one object, counted as often as it is handed out. C# gives back a count, and the
// object is let go when all of it has come back, whatever crosses meanwhile.
const shared = new NativeWeakMap(); // object -> { id, count }
const hold = (v) => {
  let record = apply(weakGet, shared, [v]);
  if (record === undefined) {
    record = { __proto__: null, id: keep(v), count: 0 };
    apply(weakSet, shared, [v, record]);
  }
  record.count++;
  return record.id;
};
// A function of .NET goes back as itself.
const holdFunction = (f) => {
  const host = apply(weakGet, hostNumbers, [f]);
  return host !== undefined ? -host : hold(f);
};
// What is kept without an identity, each time under a number of its own.
const owned = new NativeMap(); // number -> true
const own = (v) => {
  const id = keep(v);
  apply(mapSet, owned, [id, true]);
  return id;
};
const free = (id, count) => {
  apply(mapDelete, owned, [id]);
  if (count > 0) {
    const v = apply(mapGet, references, [id]);
    const record = apply(weakGet, shared, [v]);
    if (record !== undefined && record.id === id) {
      if ((record.count -= count) > 0) return;
      apply(weakDelete, shared, [v]);
    }
  }
  apply(mapDelete, references, [id]);
};
// Of those with an identity, which C# holds and how often it was handed each ("id:count,"); of those without, which it holds. The others
// were lost on their way.
const keepOnly = (text) => {
  const held = new NativeMap();
  for (let i = 0; i < text.length; i++) {
    let id = 0, count = 0;
    for (; text[i] !== ":"; i++) id = 10 * id + +text[i];
    for (i++; text[i] !== ","; i++) count = 10 * count + +text[i];
    apply(mapSet, held, [id, count]);
  }
  apply(mapForEach, owned, [(_, id) => { if (apply(mapGet, held, [id]) === undefined) free(id, 0); }]);
  apply(mapForEach, references, [(v, id) => {
    const record = apply(weakGet, shared, [v]);
    if (record === undefined || record.id !== id) return;
    record.count = apply(mapGet, held, [id]) ?? 0;
    if (record.count === 0) free(id, 1);
  }]);
};
const ref = (id) => apply(mapGet, references, [id]);

// What was kept for C#, and is taken back by script.
const taken = (id) => {
  const v = apply(mapGet, references, [id]);
  free(id, 0);
  return v;
};

operation("free", free);
// References held by C#, with the signals that it watches; and errors that nobody has asked for.
operation("counts", () => apply(mapSize, references, []) + apply(mapSize, watchedSignals, []) + "," + apply(mapSize, errors, []));
lanePart(() => ({ __proto__: null, ref, hold, holdFunction, taken, keepAny: own }));
