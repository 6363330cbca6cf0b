// Promises outside of typed calls: those of RunScriptAsync, and of ES modules.
// A promise for any value: C# asks whether it has settled, and is notified only of what settles after that.
const awaited = new NativeMap(); // number -> whether C# has asked
const told = (id, failed, value) => {
  apply(mapSet, settledPromises, [id, { __proto__: null, failed, value }]);
  try {
    // An exception here would end the process.
    if (apply(mapGet, awaited, [id]) && !hosted.notify(id)) apply(mapDelete, settledPromises, [id]);
  } catch {
    // Of a host that is gone.
  }
  apply(mapDelete, awaited, [id]);
};

operation("awaitValue", contained((value) => {
  const id = nextPromiseNumber();
  apply(mapSet, awaited, [id, false]);
  listen(value, (v) => told(id, false, v), (e) => told(id, true, e));
  return "" + id;
}));
operation("isSettled", (id) => {
  if (apply(mapGet, settledPromises, [id]) !== undefined) return true;
  apply(mapSet, awaited, [id, true]);
  return false;
});
operation("takeSettled", contained((id, wanted) => encode(settled(id), wanted)));

// How a promise goes: index 0 is "pending", empty when it is fulfilled, or an error, which C# may ask for much later.
const stateOf = (e) => {
  const record = thrownRecord(e);
  record.waits = true;
  return "!" + keepError(record);
};
const watch = (promise, fulfilled) => {
  const state = { __proto__: null, 0: "pending" };
  apply(promiseThen, promise, [(v) => { fulfilled(v); state[0] = ""; }, (e) => { state[0] = stateOf(e); }]);
  return state;
};

operation("watch", (promise) => watch(promise, () => {}));
// The state is told through the returned object, since a module may finish later.
operation("importModule", (key) => {
  try {
    return watch(import(key), (ns) => { apply(mapSet, modules, [key, ns]); });
  } catch (e) {
    return { __proto__: null, 0: stateOf(e) };
  }
});
