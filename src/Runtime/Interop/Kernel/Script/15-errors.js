// Errors kept for C#.
// A thrown value never crosses by itself: it is kept under a number, and C# asks for its parts.
const errors = new NativeMap();
let nextError = 1;
const keepError = (record) => {
  const id = nextError;
  nextError = id === 0x3fffffff ? 1 : id + 1;
  apply(mapSet, errors, [id, record]);
  return id;
};

// Every call asks for its error before it ends, that of its guard too, unless it fails at that, for want of stack or time.
const forgetErrors = () => {
  apply(mapForEach, errors, [(record, id) => { if (!record.waits) apply(mapDelete, errors, [id]); }]);
  guardError = 0;
};

// Where a value was thrown that carries no stack of its own; see __v8t_throw.
let lastThrown, lastThrownStack;

const thrownRecord = (e) => {
  const record = { __proto__: null, kind: "throw", value: e, stack: undefined, waits: false };
  if (lastThrownStack !== undefined && is(lastThrown, e)) record.stack = lastThrownStack;
  lastThrown = lastThrownStack = undefined;
  return record;
};

const numberOrNothing = (n) => n === undefined ? undefined : "" + n;

const describe = (id) => {
  const record = apply(mapGet, errors, [id]);
  apply(mapDelete, errors, [id]);
  if (record === undefined) return pack("unknown");
  if (record.kind !== "throw") return pack(record.kind, record.name ?? "", record.expected, record.actual);
  // The value is kept last: its getters, which run before, may be interrupted, and nobody would give it back.
  const e = record.value;
  const host = numberOrNothing(hostCause(e));
  if (!isError(e)) {
    const kind = kindOf(e), text = textOf(e), stack = record.stack === undefined ? undefined : stackOf(record.stack);
    return pack("throw", kind, undefined, text, undefined, stack, encode(e, "ref"), undefined, host);
  }
  const name = textMember(e, "name"), message = textMember(e, "message") ?? "", stack = stackOf(e);
  const heading = name === undefined ? undefined : errorText(e);
  return pack("throw", "error", name, message, stack, undefined, encode(e, "ref"), heading, host);
};

operation("describe", describe);
operation("keepError", (e) => keepError(thrownRecord(e)));
