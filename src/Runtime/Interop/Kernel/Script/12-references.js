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
const shared = new NativeWeakMap(); // object -> { id, count, last }
let handedOut = 0; // How often, of all objects.
let lost = 0; // How often in vain; see below.
const hold = (v) => {
  let record = apply(weakGet, shared, [v]);
  if (record === undefined) {
    record = { __proto__: null, id: keep(v), count: 0, last: 0 };
    apply(weakSet, shared, [v, record]);
  }
  record.count++;
  record.last = ++handedOut;
  return record.id;
};
// A function of .NET goes back as itself.
const holdFunction = (f) => {
  const host = apply(weakGet, hostNumbers, [f]);
  return host !== undefined ? -host : hold(f);
};
const free = (id, count) => {
  if (count > 0) {
    const v = apply(mapGet, references, [id]);
    const record = apply(weakGet, shared, [v]);
    if (record !== undefined) {
      if ((record.count -= count) > 0) return;
      apply(weakDelete, shared, [v]);
    }
  }
  apply(mapDelete, references, [id]);
};

// A value that is refused in the middle, or whose script is interrupted, never gets to C#, and what it had handed out would be held for ever.
// C# tells how often it has received each object: "id:count;...".
const reconcile = (known, last) => {
  const counts = new NativeMap();
  for (let i = 0, id = 0, n = 0; i < known.length; i++) {
    const c = apply(charCodeAt, known, [i]);
    if (c === 58) { id = n; n = 0; } // A colon.
    else if (c === 59) { apply(mapSet, counts, [id, n]); n = 0; }
    else n = 10 * n + c - 48;
  }
  apply(mapForEach, references, [(v, id) => {
    const record = typeof v === "symbol" ? undefined : apply(weakGet, shared, [v]);
    if (record === undefined || record.id !== id || record.last > last) return;
    const more = record.count - (apply(mapGet, counts, [id]) ?? 0);
    if (more > 0) {
      lost += more;
      free(id, more);
    }
  }]);
};
const ref = (id) => apply(mapGet, references, [id]);

// An object that C# has held, and does not any more.
const taken = (id) => {
  const v = apply(mapGet, references, [id]);
  apply(mapDelete, references, [id]);
  return v;
};

operation("free", free);
operation("handedOut", () => handedOut - lost + "," + handedOut);
operation("reconcile", reconcile);
// References held by C#, and errors that nobody has asked for.
operation("counts", () => apply(mapSize, references, []) + "," + apply(mapSize, errors, []));
lanePart(() => ({ __proto__: null, ref, hold, holdFunction, taken }));
