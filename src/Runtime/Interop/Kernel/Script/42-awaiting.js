// Promises outside of typed calls: those of RunScriptAsync, and of ES modules.
// Nobody waits any more: what was kept for C# is let go.
const drop = (text) => {
  if (text[0] !== "!" && text[0] !== "r") return;
  let number = 0;
  for (let i = 1; i < text.length && text[i] !== ":"; i++) number = number * 10 + +text[i];
  apply(mapDelete, text[0] === "!" ? errors : references, [number]);
};

const awaitValue = (value, wanted, id, settle) => {
  const tell = (text) => { if (!settle(id, text)) drop(text); };
  const settled = (v) => {
    let text;
    try { text = encode(v, wanted); } catch (e) { text = "!" + keepError(thrownRecord(e)); }
    tell(text);
  };
  apply(promiseThen, new NativePromise((resolve) => resolve(value)), [settled, (e) => { tell("!" + keepError(thrownRecord(e))); }]);
};

// How a promise goes: index 0 is "pending", empty when it is fulfilled, or an error.
const watch = (promise, fulfilled) => {
  const state = { __proto__: null, 0: "pending" };
  apply(promiseThen, promise, [(v) => { fulfilled(v); state[0] = ""; }, (e) => { state[0] = "!" + keepError(thrownRecord(e)); }]);
  return state;
};

operation("awaitValue", contained((value, wanted, id, settle) => { awaitValue(value, wanted, id, settle); return ""; }));
operation("watch", (promise) => watch(promise, () => {}));
// The state is told through the returned object, since a module may finish later.
operation("importModule", (key) => {
  try {
    return watch(import(key), (ns) => { apply(mapSet, modules, [key, ns]); });
  } catch (e) {
    return { __proto__: null, 0: "!" + keepError(thrownRecord(e)) };
  }
});
