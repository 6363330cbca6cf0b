// What a guarded script calls; see Scripts/Guard.
let guardError = 0;
const sentinel = new NativeError("v8typed");
defineProperty(sentinel, "hostException", shield);
setPrototypeOf(sentinel, null); // The engine looks at symbols of what is thrown, which user code may have defined on the prototypes.
freeze(sentinel);
const hide = (value) => ({ __proto__: null, value, writable: false, enumerable: false, configurable: false });
defineProperty(global, "__v8t_guard", hide((e) => {
  // Only the newest is of interest: a script has one uncaught value.
  if (guardError !== 0) apply(mapDelete, errors, [guardError]);
  guardError = keepError(thrownRecord(e));
  return sentinel;
}));
const capturePlace = () => {
  const place = { __proto__: null };
  // The user's limit is for the stacks of errors; with 0 there would be no place.
  const before = descriptorOf(NativeError, "stackTraceLimit");
  const limited = before === undefined || typeof before.value !== "number" || !(before.value >= 1);
  const raised = limited && defineProperty(NativeError, "stackTraceLimit", { __proto__: null, value: 10, writable: true, configurable: true });
  captureStackTrace(place);
  if (raised) {
    if (before) defineProperty(NativeError, "stackTraceLimit", before);
    else delete NativeError.stackTraceLimit;
  }
  return place;
};
defineProperty(global, "__v8t_throw", hide((v) => {
  if (!isError(v)) {
    lastThrown = v;
    lastThrownStack = capturePlace();
  }
  return v;
}));

// Script can call the guard too, and an error kept for it is not the one that ended the script.
operation("takeGuardError", (thrown) => {
  const id = guardError;
  guardError = 0;
  if (id === 0 || thrown === sentinel) return id;
  apply(mapDelete, errors, [id]);
  return 0;
});
