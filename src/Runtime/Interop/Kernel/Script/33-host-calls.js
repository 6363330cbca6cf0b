let stashed; // A result that was too large for the callback lane.
const promised = new NativeMap(); // number -> how to settle the promise for a task of .NET

// g: the signal that the call was given.
const pledge = (id, g) => new NativePromise((resolve, reject) => {
  if (g !== undefined) g.waits = true;
  apply(mapSet, promised, [id, { __proto__: null, resolve, reject, g }]);
});
// Undefined when the call that was to bring the promise failed on its way.
const redeemed = (id) => {
  const waiting = apply(mapGet, promised, [id]);
  apply(mapDelete, promised, [id]);
  if (waiting?.g !== undefined) unwatch(waiting.g.id);
  return waiting;
};

operation("rejectHost", (id, n, packed) => { redeemed(id)?.reject(hostError(n, packed)); });

lanePart(({ I }) => {
  // Calls to .NET. Their arguments are written into a lane of their own, which is used under the engine's lock only: script runs on
  // threads of the engine too. At the frame: the status (0 ok, 1 exception, 2 promise, 3 elsewhere, 4 none, 5 undefined) and the member's
  // number, or that of the exception or promise; then the arguments, and then the result in their place.
  const failed = (b, text, g) => {
    const status = I[2 * b], n = I[2 * b + 1];
    I[2] = b;
    switch (status) {
      case 2: return pledge(n, g);
      case 3: {
        const v = stashed;
        stashed = undefined;
        return v;
      }
      case 5: return undefined;
      case 1: throw hostError(n, text);
      default: throw new NativeError("The .NET object is not there any more.");
    }
  };
  const refused = (e, name) => e !== mismatch ? e
    : new NativeTypeError(name + ": argument" + mismatch.path + " should be " + mismatch.expected + ", but is " + mismatch.actual);
  // The same for what a property is set to, which is its only argument.
  const refusedValue = (e, name) => {
    if (e === mismatch) e.path = apply(substring, e.path, [3]);
    return e !== mismatch ? e
      : new NativeTypeError(name + ": the value" + mismatch.path + " should be " + mismatch.expected + ", but is " + mismatch.actual);
  };

  return {
    __proto__: null, failed, refused, refusedValue, call: hosted.call,
    crowded: () => new NativeRangeError("Calls to .NET are nested too deeply."),
    promiseOf: (v) => new NativePromise((resolve) => resolve(v)),
    rejectionOf: (e) => new NativePromise((_, reject) => reject(e)),
    stash: (v) => { stashed = v; },
    pledge: (id) => pledge(id, undefined),
    settleHost: (id, v) => { redeemed(id)?.resolve(v); },
  };
});
