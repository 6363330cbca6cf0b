// Rejections that no script handles. The engine tells of each at once, and again of one that is handled after all.
const rejections = new NativeMap(); // number -> { promise, value, known }, until C# reports it
const rejectionNumbers = new NativeWeakMap(); // promise -> number, for good
let nextRejection = 1;
let peeks = false;
const MOST_REJECTIONS = 1000; // Nobody reads more of one call, and a script may reject without end.

operation("noteRejection", (promise, value) => {
  if (apply(mapSize, rejections, []) >= MOST_REJECTIONS) return 0;
  const id = nextRejection;
  nextRejection = id === 0x3fffffff ? 1 : id + 1;
  apply(mapSet, rejections, [id, { __proto__: null, promise, value, known: value !== undefined && value !== null }]);
  apply(weakSet, rejectionNumbers, [promise, id]);
  return id;
});
operation("forgetRejection", (promise) => {
  const id = peeks ? undefined : apply(weakGet, rejectionNumbers, [promise]);
  if (id === undefined) return 0;
  apply(mapDelete, rejections, [id]);
  return id;
});
// The engine hands out nothing in place of a symbol or of an object that throws: the promise itself is asked, which then passes for
// handled. The answers are there when this has returned, and the engine has run its jobs.
operation("peekRejections", () => {
  peeks = true;
  apply(mapForEach, rejections, [(record) => {
    if (record.known) return;
    record.known = true;
    try { apply(promiseThen, record.promise, [undefined, (e) => { record.value = e; }]); } catch { } // Its constructor threw.
  }]);
  peeks = false;
});
operation("takeRejection", (id) => {
  const record = apply(mapGet, rejections, [id]);
  if (record === undefined) return 0;
  apply(mapDelete, rejections, [id]);
  return keepError(thrownRecord(record.value));
});
