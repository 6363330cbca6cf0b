// Rejections that no script handles. The engine tells of each at once, and again of one that is handled after all.
const rejections = new NativeMap(); // number -> { promise, value, known }, until C# reports it
const rejectionNumbers = new NativeWeakMap(); // promise -> number, for good
let asked; // The promise that is being asked for its value; to ask is no handling of the script's.

operation("noteRejection", (id, promise, value) => {
  apply(mapSet, rejections, [id, { __proto__: null, promise, value, known: value !== undefined && value !== null }]);
  apply(weakSet, rejectionNumbers, [promise, id]);
});
operation("forgetRejection", (promise) => {
  const id = promise === asked ? undefined : apply(weakGet, rejectionNumbers, [promise]);
  if (id === undefined) return 0;
  apply(mapDelete, rejections, [id]);
  return id;
});
// The engine hands out nothing in place of a symbol or of an object that throws: the promise itself is asked, which then passes for
// handled. The answers are there when this has returned, and the engine has run its jobs.
operation("peekRejections", () => {
  apply(mapForEach, rejections, [(record) => {
    if (record.known) return;
    record.known = true;
    asked = record.promise;
    try { apply(promiseThen, record.promise, [undefined, (e) => { record.value = e; }]); } catch { } // Its constructor threw.
    asked = undefined;
  }]);
});
operation("takeRejection", (id) => {
  const record = apply(mapGet, rejections, [id]);
  if (record === undefined) return 0;
  apply(mapDelete, rejections, [id]);
  return keepError(thrownRecord(record.value));
});
