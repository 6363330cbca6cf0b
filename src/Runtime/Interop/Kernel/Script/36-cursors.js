// A cursor is one enumeration of an iterable of script by C#. It is asked for its elements in chunks, by crossings (37-pulls.js).
const MORE = 0, DONE = 1, SPENT = 2, FAILED = 3; // Its states; what it failed with is told when the elements before it have been.
const SOURCE = 0, RESULT = 1, VALUE = 2, CLOSING = 3; // What it waits for: see `arrive`.

const isObject = (v) => typeof v === "object" && v !== null || typeof v === "function";
const callable = (v, name) => {
  const f = v[name];
  return typeof f === "function" ? f : undefined;
};
const isIterable = (v) => callable(v, iteratorSymbol) !== undefined || callable(v, "next") !== undefined;
const isAsyncIterable = (v) =>
  callable(v, asyncIteratorSymbol) !== undefined || isIterable(v) || callable(v, "getReader") !== undefined || callable(v, "then") !== undefined;

const cursorOf = (source, isAsync) => ({
  __proto__: null, source, isAsync, id: 0, state: MORE, index: 0, failure: undefined,
  iterator: undefined, next: undefined, stop: "return", once: false,
  awaits: isAsync, // Whether what `next` gives is a promise.
  stage: SOURCE, asked: false, arrived: undefined, chunk: undefined,
});

// Iterators, which give their elements once: those that have been begun.
const begun = new NativeWeakSet();

const begin = (cursor) => {
  const { source, isAsync } = cursor;
  const expected = isAsync ? "async iterable" : "iterable";
  if (!isObject(source)) throw no(source, expected);
  let f, iterator = source, next = "next";
  if (isAsync && (f = callable(source, asyncIteratorSymbol)) !== undefined) {
    iterator = apply(f, source, []);
  } else if ((f = callable(source, iteratorSymbol)) !== undefined) {
    iterator = apply(f, source, []);
    cursor.awaits = false;
  } else if (isAsync && (f = callable(source, "getReader")) !== undefined) {
    iterator = apply(f, source, []);
    next = "read";
    cursor.stop = "cancel";
  }
  if (!isObject(iterator) || (cursor.next = callable(iterator, next)) === undefined) throw no(iterator, expected);
  cursor.once = iterator === source || next === "read";
  if (iterator === source) {
    if (apply(weakSetHas, begun, [source])) {
      cursor.state = SPENT;
      return;
    }
    apply(weakSetAdd, begun, [source]);
  }
  cursor.iterator = iterator;
};

const noResult = (r) => new NativeTypeError("The iterator gave " + show(r) + " in place of an object with done and value.");

// Calls the iterator's `return`, if it has one; what that gives.
const stopped = { __proto__: null };
const stop = (cursor) => {
  const f = cursor.iterator[cursor.stop];
  if (f === undefined || f === null) return stopped;
  const r = apply(f, cursor.iterator, []);
  if (!cursor.awaits && !isObject(r)) throw noResult(r);
  return r;
};
const ignore = (r) => listen(r, () => {}, () => {});

// After an error of C#'s side, which wins over any that `return` throws.
const abandon = (cursor) => {
  try {
    const r = stop(cursor);
    if (cursor.awaits) ignore(r);
  } catch {}
};

const lose = (cursor, e) => {
  cursor.failure = recordOf(e);
  cursor.state = FAILED;
};

const take = (cursor, chunk, v) => {
  try {
    chunk.add(v);
  } catch (e) {
    lose(cursor, at(e, cursor.index));
    abandon(cursor);
    return;
  }
  cursor.index++;
};
