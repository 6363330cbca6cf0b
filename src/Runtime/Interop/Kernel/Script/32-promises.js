// Promises that typed calls wait for.
let lateText = ""; // Of a result that is written after its half has returned.
let nextPromise = 1;
const settledPromises = new NativeMap(); // number -> what it settled with, until C# fetches it
const noConstructor = { __proto__: null, value: undefined };

// As await does: a promise of this realm is listened to directly, whatever its then() has become. For anything else there is a promise of
// our own; that one has no constructor, or then() would ask the prototype for it, which user code can replace.
const adopt = (v, fulfilled, rejected) => {
  const promise = new NativePromise((resolve) => resolve(v));
  defineProperty(promise, "constructor", noConstructor);
  apply(promiseThen, promise, [fulfilled, rejected]);
};
const listen = (v, fulfilled, rejected) => {
  try {
    if (v.constructor === NativePromise) {
      apply(promiseThen, v, [fulfilled, rejected]);
      return;
    }
  } catch {
    // No promise, or its species fails: then() throws before it does anything.
  }
  adopt(v, fulfilled, rejected);
};

const isThenable = (v) => (typeof v === "object" && v !== null || typeof v === "function") && typeof v.then === "function";

// Of a settled promise: gives or throws what it settled with, and lets go of it.
const settled = (id) => {
  const record = apply(mapGet, settledPromises, [id]);
  apply(mapDelete, settledPromises, [id]);
  if (record.failed) throw record.value;
  return record.value;
};

operation("takeText", () => {
  const text = lateText;
  lateText = "";
  return text;
});

const nextPromiseNumber = () => {
  const id = nextPromise;
  nextPromise = id === 0x3fffffff ? 1 : id + 1;
  return id;
};

lanePart(({ I, fail }) => {
  // A call with a token: a signal for a function that declares one more parameter than the call has arguments. The frame tells C# its
  // number, by which it is aborted when the call is interrupted; a promise takes the number over.
  const open = (b, f, n) => {
    if (!(f.length > n)) return undefined;
    const g = { __proto__: null, id: nextPromiseNumber(), signal: new AbortSignal(makeSignal), waits: false };
    apply(mapSet, signals, [g.id, g.signal]);
    I[2 * b + 1] = g.id;
    return g;
  };
  const shut = (g) => { if (g !== undefined && !g.waits) apply(mapDelete, signals, [g.id]); };

  // A promise, or what looks like one: its call is told its number under the status 2. When it settles before C# has looked, which is
  // before the crossing ends, it is written into the call's frame as any result; the status says who was first (4: it is being written; 5:
  // C# waits, and is notified). Flat on purpose, as in the fragment before.
  const waits = (b, r, write, g) => {
    if (r === null || typeof r !== "object" && typeof r !== "function") return false;
    let isOwn = false;
    try { isOwn = r.constructor === NativePromise; } catch { }
    if (!isOwn && !isThenable(r)) return false;
    let id;
    if (g === undefined) {
      id = nextPromise;
      nextPromise = id === 0x3fffffff ? 1 : id + 1;
    } else {
      id = g.id;
      g.waits = true;
    }
    I[2 * b + 1] = id;
    I[2 * b] = 2;
    const fulfilled = (v) => settle(b, id, false, v, write, g), rejected = (e) => settle(b, id, true, e, write, g);
    if (isOwn) {
      try {
        apply(promiseThen, r, [fulfilled, rejected]);
        return true;
      } catch {
        // As above.
      }
    }
    adopt(r, fulfilled, rejected);
    return true;
  };
  const settle = (b, id, failed, value, write, g) => {
    try {
      if (g !== undefined) apply(mapDelete, signals, [id]);
      // An exception here would end the process.
      if (I[2 * b + 1] === id && compareExchange(I, 2 * b, 2, 4) === 2) {
        if (failed) fail(b, value);
        else write(b, value);
        return;
      }
      apply(mapSet, settledPromises, [id, { __proto__: null, failed, value }]);
      if (!hosted.notify(id)) apply(mapDelete, settledPromises, [id]);
    } catch {
      // Of a host that is gone.
    }
  };
  const late = (text) => { lateText = text; };
  const early = (b) => { // The half has not returned yet, and takes it along.
    if (I[2 * b + 1] !== -7) return undefined;
    I[2 * b + 1] = 0;
    const text = lateText;
    lateText = "";
    return text;
  };

  return { __proto__: null, settled, open, shut, waits, late, early };
});
