// The JavaScript side of a context: runs once in every context before any other script, captures the built-ins that it needs (user
// code may replace them afterwards) and hands its operations to C# as an array. Nothing here is reachable from user code except the
// two guard functions, which a guarded script calls (see Scripts/Guard).
((global) => {
  "use strict";

  const { apply, construct, defineProperty, getOwnPropertyDescriptor, ownKeys, setPrototypeOf } = Reflect;
  const { create, freeze, hasOwn, is } = Object;
  const { fromCharCode } = String;
  const { floor } = Math;
  const { asIntN, asUintN } = BigInt;
  const { isArray, from: arrayFrom } = Array;
  const { stringify: jsonStringify, parse: jsonParse } = JSON;
  const toText = String;
  const toBigInt = BigInt;
  const toObject = Object;
  const NativeError = Error;
  const NativeTypeError = TypeError;
  const NativeRangeError = RangeError;
  const NativePromise = Promise;
  const NativeMap = Map;
  const NativeWeakMap = WeakMap;
  const NativeWeakRef = WeakRef;
  const NativeArrayBuffer = ArrayBuffer;
  const NativeInt32Array = Int32Array;
  const NativeFloat64Array = Float64Array;
  const NativeBigInt64Array = BigInt64Array;
  const NativeBigUint64Array = BigUint64Array;
  const { compareExchange } = Atomics;
  const promiseThen = Promise.prototype.then;
  const charCodeAt = String.prototype.charCodeAt;
  const substring = String.prototype.substring;
  const mapGet = Map.prototype.get;
  const mapSet = Map.prototype.set;
  const mapDelete = Map.prototype.delete;
  const mapForEach = Map.prototype.forEach;
  const weakGet = WeakMap.prototype.get;
  const weakSet = WeakMap.prototype.set;
  const weakDelete = WeakMap.prototype.delete;
  const deref = WeakRef.prototype.deref;
  const NativeSet = Set;
  const setAdd = Set.prototype.add;
  const iteratorSymbol = Symbol.iterator;
  const { isView } = ArrayBuffer;
  const { keys } = Object;
  const ObjectPrototype = Object.prototype;
  const mapSize = getOwnPropertyDescriptor(Map.prototype, "size").get;
  const symbolText = Symbol.prototype.toString;
  const bigIntText = BigInt.prototype.toString;
  const NativeDate = Date;
  const getTime = Date.prototype.getTime;
  const dateText = Date.prototype.toISOString;
  const isError = Error.isError;
  const captureStackTrace = Error.captureStackTrace;

  // To be given back to defineProperty, which would see a "get" on Object.prototype.
  const descriptorOf = (o, name) => {
    const descriptor = getOwnPropertyDescriptor(o, name);
    if (descriptor !== undefined) setPrototypeOf(descriptor, null);
    return descriptor;
  };

  // The engine reads the property hostException of every uncaught value, and ends the process over a value that it does not expect.
  // For errors, which the engine throws by itself too (syntax errors), the answer is fixed here.
  const shield = { __proto__: null, value: undefined, writable: false, enumerable: false, configurable: false };
  for (const type of [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError, AggregateError, globalThis.SuppressedError]) {
    if (type !== undefined) defineProperty(type.prototype, "hostException", shield);
  }

  // ---- Stacks -----------------------------------------------------------------------------------------------------------------

  // V8 formats a stack when it is first read and lets Error.prepareStackTrace write anything. The formatter is replaced while the
  // kernel reads, by one with the default text.
  let callSiteText;
  {
    const before = descriptorOf(NativeError, "prepareStackTrace");
    NativeError.prepareStackTrace = (_, sites) => sites;
    const sites = new NativeError().stack;
    callSiteText = Object.getPrototypeOf(sites[0]).toString;
    if (before) defineProperty(NativeError, "prepareStackTrace", before);
    else delete NativeError.prepareStackTrace;
  }

  const defaultStack = (error, sites) => {
    let text = errorText(error);
    for (let i = 0; i < sites.length; i++) text += "\n    at " + apply(callSiteText, sites[i], []);
    return text;
  };

  const stackOf = (error) => {
    const before = descriptorOf(NativeError, "prepareStackTrace");
    let replaced = false;
    try {
      if (before === undefined || before.configurable) {
        replaced = defineProperty(NativeError, "prepareStackTrace", { __proto__: null, value: defaultStack, configurable: true, writable: true });
      }
      const stack = error.stack;
      return typeof stack === "string" ? stack : undefined;
    } catch {
      return undefined;
    } finally {
      if (replaced) {
        if (before) defineProperty(NativeError, "prepareStackTrace", before);
        else delete NativeError.prepareStackTrace;
      }
    }
  };

  // ---- Texts of values --------------------------------------------------------------------------------------------------------

  const kindOf = (v) => {
    if (v === null) return "null";
    const type = typeof v;
    if (type !== "object") return type;
    try { if (isArray(v)) return "array"; } catch { return "object"; } // A revoked Proxy.
    return isError(v) ? "error" : "object";
  };

  const textOf = (v) => {
    try {
      return typeof v === "symbol" ? apply(symbolText, v, []) : toText(v);
    } catch {
      return typeof v === "function" ? "[function]" : "[object that cannot be converted to a string]";
    }
  };

  const textMember = (v, name) => {
    try {
      const text = v[name];
      return typeof text === "string" ? text : undefined;
    } catch {
      return undefined;
    }
  };

  const errorText = (e) => {
    const name = textMember(e, "name") ?? "Error";
    const message = textMember(e, "message") ?? "";
    return message === "" ? name : name === "" ? message : name + ": " + message;
  };

  const numberText = (v) => is(v, -0) ? "-0" : "" + v;

  // Short text of a value for "expected int, got ...".
  const show = (v) => {
    const kind = kindOf(v);
    switch (kind) {
      case "undefined": case "null": return kind;
      case "number": return "number " + numberText(v);
      case "boolean": return "boolean " + v;
      case "bigint": return "bigint " + apply(bigIntText, v, []) + "n";
      case "string": {
        if (v.length <= 40) return "string " + jsonStringify(v);
        return "string of " + v.length + " characters " + jsonStringify(apply(substring, v, [0, 37]) + "...");
      }
      default: return kind;
    }
  };

  // Fields as one string: each is its length, a colon, its text; a missing one is "-:".
  const pack = (...fields) => {
    let text = "";
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i];
      text += field === undefined || field === null ? "-:" : field.length + ":" + field;
    }
    return text;
  };

  const unpack = (text) => {
    const fields = { __proto__: null };
    for (let i = 0, count = 0; i < text.length; count++) {
      let n = 0;
      if (text[i] === "-") {
        i += 2;
        continue;
      }
      for (; text[i] !== ":"; i++) n = 10 * n + +text[i];
      fields[count] = apply(substring, text, [i + 1, i + 1 + n]);
      i += 1 + n;
    }
    return fields;
  };

  // ---- References held by C# --------------------------------------------------------------------------------------------------

  const references = new NativeMap();
  let nextReference = 1;
  const keep = (v) => {
    const id = nextReference++;
    apply(mapSet, references, [id, v]);
    return id;
  };

  // What keeps its identity on its way: one number for one object, counted as often as it is handed out. C# gives back a count, and the
  // object is let go when all of it has come back, whatever crosses meanwhile.
  const shared = new NativeWeakMap(); // object -> { id, count }
  const hold = (v) => {
    const host = apply(weakGet, hostNumbers, [v]);
    if (host !== undefined) return -host;
    let record = apply(weakGet, shared, [v]);
    if (record === undefined) {
      record = { __proto__: null, id: keep(v), count: 0 };
      apply(weakSet, shared, [v, record]);
    }
    record.count++;
    return record.id;
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
  const ref = (id) => apply(mapGet, references, [id]);

  // ---- Objects of .NET held by script -------------------------------------------------------------------------------------------

  const hosts = new NativeMap(); // number -> { ref, count }
  const hostNumbers = new NativeWeakMap(); // what script sees of it -> number
  const hostTypes = { __proto__: null }; // number of a type -> what makes an object of it

  // The same object for the same number, as long as script can reach it.
  const present = (n, make) => {
    const record = apply(mapGet, hosts, [n]);
    let v = record === undefined ? undefined : apply(deref, record.ref, []);
    if (v !== undefined) {
      record.count++;
      return v;
    }
    v = make(n);
    apply(mapSet, hosts, [n, { __proto__: null, ref: new NativeWeakRef(v), count: record === undefined ? 1 : record.count + 1 }]);
    apply(weakSet, hostNumbers, [v, n]);
    return v;
  };
  const sweep = () => {
    let text = "";
    apply(mapForEach, hosts, [(record, n) => {
      if (apply(deref, record.ref, []) !== undefined) return;
      text += n + ":" + record.count + ";";
      apply(mapDelete, hosts, [n]);
    }]);
    return text;
  };

  // An exception of .NET as script sees it: its type's name, its message, and what script threw if that is at the bottom of it.
  const hostError = (n, packed) => {
    const { 0: name, 1: message, 2: cause } = unpack(packed);
    return present(n, () => {
      const options = { __proto__: null };
      if (cause !== undefined) options.cause = ref(+cause);
      const e = new NativeError(message, options);
      defineProperty(e, "name", { __proto__: null, value: name, writable: true, enumerable: false, configurable: true });
      return e;
    });
  };
  // The number of the .NET exception that is at the bottom of an error.
  const hostCause = (e) => {
    for (let i = 0; i < 8 && e !== null && typeof e === "object"; i++) {
      const n = apply(weakGet, hostNumbers, [e]);
      if (n !== undefined) return n;
      try { e = getOwnPropertyDescriptor(e, "cause")?.value; } catch { return undefined; }
    }
    return undefined;
  };

  // ---- Values as text ---------------------------------------------------------------------------------------------------------

  // By the brand, as below; undefined for what is no Date.
  const dateCode = (v) => {
    let ms;
    try { ms = apply(getTime, v, []); } catch { return undefined; }
    return "d" + ms + ":" + dateWords(v, ms);
  };
  const dateWords = (v, ms) => ms !== ms ? "an invalid Date" : "Date " + apply(dateText, v, []);

  // A letter for the type, then the text. `wanted`: "flat" (objects become their kind), "json", "ref", "array".
  const encode = (v, wanted) => {
    if (wanted === "json") {
      if (typeof v === "bigint") return "b" + apply(bigIntText, v, []);
      const json = jsonStringify(v);
      return json === undefined ? "u" : "j" + json;
    }
    switch (typeof v) {
      case "undefined": return "u";
      case "boolean": return v ? "t" : "f";
      case "number": return "n" + numberText(v);
      case "bigint": return "b" + apply(bigIntText, v, []);
      case "string": return "s" + v;
    }
    if (v === null) return "z";
    if (wanted === "ref") return "r" + keep(v) + ":" + kindOf(v);
    if (wanted === "array") {
      const items = isArray(v) ? v : typeof v === "object" ? arrayFrom(v) : undefined;
      if (items === undefined) return "o" + kindOf(v);
      let text = "a";
      const length = items.length;
      for (let i = 0; i < length; i++) {
        const item = encode(items[i], "flat");
        text += item.length + ":" + item;
      }
      return text;
    }
    const date = dateCode(v);
    return date === undefined ? "o" + kindOf(v) : date;
  };

  // ---- Errors kept for C# -----------------------------------------------------------------------------------------------------

  // A thrown value never crosses by itself: it is kept under a number, and C# asks for its parts.
  const errors = new NativeMap();
  let nextError = 1;
  const keepError = (record) => {
    const id = nextError;
    nextError = id === 0x3fffffff ? 1 : id + 1;
    apply(mapSet, errors, [id, record]);
    return id;
  };

  // Where a value was thrown that carries no stack of its own; see __v8t_throw.
  let lastThrown, lastThrownStack;

  const thrownRecord = (e) => {
    const record = { __proto__: null, kind: "throw", value: e, stack: undefined };
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
    const e = record.value;
    if (!isError(e)) {
      return pack("throw", kindOf(e), undefined, textOf(e), undefined, record.stack === undefined ? undefined : stackOf(record.stack), encode(e, "ref"));
    }
    const name = textMember(e, "name");
    return pack("throw", "error", name, textMember(e, "message") ?? "", stackOf(e), undefined, encode(e, "ref"),
      name === undefined ? undefined : errorText(e), numberOrNothing(hostCause(e)));
  };

  // ---- What a guarded script calls --------------------------------------------------------------------------------------------

  let guardError = 0;
  const sentinel = new NativeError("v8typed");
  defineProperty(sentinel, "hostException", shield);
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

  // ---- The number lane and the helpers of the emitted halves --------------------------------------------------------------------

  let generations = 0;
  let spillToHost; // A function of .NET.
  let callHost; // Another: calls what .NET has handed out.
  let stashed; // A result of it that was too large for its lane.
  const promised = new NativeMap(); // number -> how to settle the promise for a task of .NET

  // What the checks of a value's parts throw: one object, which collects the path on its way out. It never gets to user code.
  const mismatch = { __proto__: null, path: "", expected: "", actual: "" };
  const no = (v, expected) => {
    mismatch.path = "";
    mismatch.expected = expected;
    mismatch.actual = show(v);
    return mismatch;
  };
  const at = (e, k) => {
    if (e === mismatch && mismatch.path.length < 500) mismatch.path = (typeof k === "number" ? "[" + k + "]" : k[0] === "[" ? k : "." + k) + mismatch.path;
    return e;
  };
  const tooDeep = () => {
    mismatch.path = "";
    mismatch.expected = "value of at most 1000 levels";
    mismatch.actual = "nested more deeply (is there a cycle?)";
    return mismatch;
  };

  // Parts of values, for the emitted codecs.
  const items = (v, expected) => {
    if (v !== null && typeof v === "object") {
      if (isArray(v) || isView(v)) return v;
      if (typeof v[iteratorSymbol] === "function") return arrayFrom(v);
    }
    throw no(v, expected);
  };
  const properties = (v, expected) => {
    if (v === null || typeof v !== "object" || isArray(v)) throw no(v, expected);
    return v;
  };
  const isMap = (v) => {
    try { apply(mapSize, v, []); return true; } catch { return false; }
  };
  // Keys and values of a Map, or of an object where it has only string keys: [k, v, k, v, ...].
  const entries = (v, expected, ofObject) => {
    if (v === null || typeof v !== "object") throw no(v, expected);
    const list = { __proto__: null, length: 0 };
    if (isMap(v)) {
      apply(mapForEach, v, [(value, key) => { list[list.length++] = key; list[list.length++] = value; }]);
    } else {
      if (!ofObject || isArray(v)) throw no(v, expected);
      const names = keys(v);
      for (let i = 0; i < names.length; i++) { list[list.length++] = names[i]; list[list.length++] = v[names[i]]; }
    }
    return list;
  };
  const keyPlace = (k) => "[" + (typeof k === "string" ? jsonStringify(k) : typeof k === "number" ? numberText(k) : show(k)) + "]";
  // Not by assignment where something on the prototype would see it.
  const put = (o, k, v) => {
    if (k in ObjectPrototype) defineProperty(o, k, { __proto__: null, value: v, writable: true, enumerable: true, configurable: true });
    else o[k] = v;
  };

  // ---- Values of the base library: dates, times, ids ----------------------------------------------------------------------------

  let isUriForHost; // A function of .NET.

  // By the brand, which neither a prototype nor a Proxy can pretend, and which the dates of other realms have too. The years are C#'s.
  const dateMs = (v, expected) => {
    let ms;
    try { ms = apply(getTime, v, []); } catch { throw no(v, expected); }
    if (ms >= -62135596800000 && ms <= 253402300799999) return ms;
    no(v, expected);
    mismatch.actual = dateWords(v, ms);
    throw mismatch;
  };

  // No regular expressions: user code can see the last match.
  const digits = (v, i, n) => {
    let x = 0;
    for (const end = i + n; i < end; i++) {
      const c = apply(charCodeAt, v, [i]);
      if (!(c >= 48 && c <= 57)) return -1;
      x = 10 * x + c - 48;
    }
    return x;
  };
  const daysOf = (year, month) =>
    month === 2 ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
    : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  const isDate = (v) => {
    if (v.length !== 10 || v[4] !== "-" || v[7] !== "-") return false;
    const year = digits(v, 0, 4), month = digits(v, 5, 2), day = digits(v, 8, 2);
    return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
  };
  // Without seconds as an input field gives it; with as many digits of a second as C# holds.
  const isTime = (v) => {
    const n = v.length;
    if (n !== 5 && n !== 8 && !(n >= 10 && n <= 16)) return false;
    const hour = digits(v, 0, 2), minute = digits(v, 3, 2), second = n === 5 ? 0 : digits(v, 6, 2);
    return v[2] === ":" && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60
      && (n === 5 || v[5] === ":") && (n <= 8 || v[8] === "." && digits(v, 9, n - 9) >= 0);
  };
  const isGuid = (v) => {
    if (v.length !== 36) return false;
    for (let i = 0; i < 36; i++) {
      const c = apply(charCodeAt, v, [i]);
      if (i === 8 || i === 13 || i === 18 || i === 23 ? c !== 45 : !(c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102)) return false;
    }
    return true;
  };
  const isUri = (v) => isUriForHost(v);
  const checker = (isOne, expected) => (v) => { if (typeof v !== "string" || !isOne(v)) throw no(v, expected); };

  // ---- Promises that typed calls wait for -----------------------------------------------------------------------------------------

  let notifyHost; // A function of .NET.
  let lateText = ""; // Of a result that is written after its half has returned.
  let nextPromise = 1;
  const settledPromises = new NativeMap(); // number -> what it settled with, until C# fetches it
  const noConstructor = { __proto__: null, value: undefined };

  const isThenable = (v) => (typeof v === "object" && v !== null || typeof v === "function") && typeof v.then === "function";

  // Of a settled promise: gives or throws what it settled with, and lets go of it.
  const settled = (id) => {
    const record = apply(mapGet, settledPromises, [id]);
    apply(mapDelete, settledPromises, [id]);
    if (record.failed) throw record.value;
    return record.value;
  };

  const HEADER = 8; // Slots; see Lane.cs.

  // Everything is made anew over each buffer, with its views as constants of the closure.
  const makeLane = (buffer) => {
    const generation = generations++;
    const END = buffer.byteLength / 8;
    const I = new NativeInt32Array(buffer);
    const F = new NativeFloat64Array(buffer);
    const Q = new NativeBigInt64Array(buffer);
    const UQ = new NativeBigUint64Array(buffer);

    // A frame starts with one slot: the status (0 ok, 1 error), then the result's tag (0 value, 1 null, 2 int64) or the error's number. C#
    // starts it with no status and the tag 0. The helpers below are flat on purpose: until V8 has compiled them, which it may never do for
    // functions that are only entered from outside, each call inside of them costs.
    // Makes room in a full lane for the next piece of the value that begins at slot w.
    const spill = (w, n) => {
      if (!spillToHost(generation, w)) throw new NativeRangeError("Out of memory for a result.");
      const p = I[2];
      if (p + n > END) throw new NativeRangeError("A piece of a result is too large.");
      I[2] = p + n;
      return p;
    };

    const report = (b, record) => {
      I[2 * b + 1] = keepError(record);
      I[2 * b] = 1;
    };
    const fail = (b, e) => {
      report(b, e === mismatch
        ? { __proto__: null, kind: "type", name: mismatch.path, expected: mismatch.expected, actual: mismatch.actual }
        : thrownRecord(e));
    };
    const bad = (b, v, expected) => { report(b, { __proto__: null, kind: "type", name: undefined, expected, actual: show(v) }); };
    const missing = (b, name) => { report(b, { __proto__: null, kind: "missing", name, expected: undefined, actual: undefined }); };

    // A promise: its call is told its number under the status 2. When it settles before C# has looked, which is before the crossing ends, it
    // is written into the call's frame as any result; the status says who was first (4: it is being written; 5: C# waits, and is notified).
    const wait = (b, r, write) => {
      const id = nextPromise;
      nextPromise = id === 0x3fffffff ? 1 : id + 1;
      I[2 * b + 1] = id;
      I[2 * b] = 2;
      const promise = new NativePromise((resolve) => resolve(r));
      // Or then() would ask the prototype for its constructor, which user code can replace.
      defineProperty(promise, "constructor", noConstructor);
      apply(promiseThen, promise, [(v) => settle(b, id, false, v, write), (e) => settle(b, id, true, e, write)]);
    };
    const settle = (b, id, failed, value, write) => {
      try {
        // An exception here would end the process.
        if (I[2 * b + 1] === id && compareExchange(I, 2 * b, 2, 4) === 2) {
          if (failed) fail(b, value);
          else write(b, value);
          return;
        }
        apply(mapSet, settledPromises, [id, { __proto__: null, failed, value }]);
        if (!notifyHost(id)) apply(mapDelete, settledPromises, [id]);
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

    // ---- Calls to .NET. Their arguments are written into a lane of their own, which is used under the engine's lock only: script runs on
    // threads of the engine too. At the frame: the status (0 ok, 1 exception, 2 promise, 3 elsewhere) and the member's number, or that of
    // the exception or promise; then the arguments, and then the result in their place.
    const failed = (b, text) => {
      const status = I[2 * b], n = I[2 * b + 1];
      I[2] = b;
      switch (status) {
        case 2: return new NativePromise((resolve, reject) => { apply(mapSet, promised, [n, { __proto__: null, resolve, reject }]); });
        case 3: {
          const v = stashed;
          stashed = undefined;
          return v;
        }
        default: throw hostError(n, text);
      }
    };
    const refused = (e, name) => e !== mismatch ? e
      : new NativeTypeError(name + ": argument" + mismatch.path + " should be " + mismatch.expected + ", but is " + mismatch.actual);

    // A value of any type: its type, and what follows from that; the text of a string or BigInt is given back.
    const putValue = (p, v) => {
      let text = "", type = 0;
      switch (typeof v) {
        case "undefined": break;
        case "boolean": type = v ? 3 : 2; break;
        case "number": type = 4; F[p + 1] = v; break;
        case "string": type = 5; text = v; break;
        case "bigint": type = 6; text = apply(bigIntText, v, []); break;
        default:
          if (v === null) {
            type = 1;
            break;
          }
          const kind = kindOf(v);
          I[2 * p + 1] = kind === "function" ? 1 : kind === "array" ? 2 : kind === "error" ? 3 : kind === "symbol" ? 4 : 0;
          I[2 * p + 2] = keep(v);
          type = 7;
      }
      I[2 * p] = type;
      if (type === 5 || type === 6) I[2 * p + 2] = text.length;
      return text;
    };
    const valueOf = (p, next) => {
      switch (I[2 * p]) {
        case 1: return null;
        case 2: return false;
        case 3: return true;
        case 4: return F[p + 1];
        case 5: return next(I[2 * p + 2]);
        case 6: return toBigInt(next(I[2 * p + 2]));
        case 7: return ref(I[2 * p + 2]);
        default: return undefined;
      }
    };

    const rt = {
      __proto__: null, putValue, valueOf, ref, hold, failed, refused, call: callHost,
      fn: (n, make) => n === 0 ? null : n < 0 ? ref(-n) : present(n, make),
      host: (n, type) => n === 0 ? null : present(n, hostTypes[type]),
      hostOf: (v, expected) => {
        const n = apply(weakGet, hostNumbers, [v]);
        if (n === undefined) throw no(v, expected);
        return n;
      },
      crowded: () => new NativeRangeError("Calls to .NET are nested too deeply."),
      construct,
      promiseOf: (v) => new NativePromise((resolve) => resolve(v)),
      rejectionOf: (e) => new NativePromise((_, reject) => reject(e)),
      stash: (v) => { stashed = v; },
      settleHost: (id, v) => {
        const waiting = apply(mapGet, promised, [id]);
        apply(mapDelete, promised, [id]);
        waiting.resolve(v);
      },
      isThenable, settled, wait, late, early, I, F, Q, UQ, fail, bad, missing, apply,
      taken: (id) => { // An object that C# has held, and does not any more.
        const v = apply(mapGet, references, [id]);
        apply(mapDelete, references, [id]);
        return v;
      },
      parseJson: jsonParse,
      jsonOf: (v, expected, start) => { // Runs toJSON and getters, as JSON does.
        const t = jsonStringify(v);
        if (t === undefined || start !== "" && t[0] !== start) throw no(v, expected);
        return t;
      },
      END, spill, no, at, keyPlace, tooDeep, items, properties, entries, put, define: defineProperty,
      has: (o, name) => name in toObject(o),
      char: fromCharCode,
      unit: (v) => apply(charCodeAt, v, [0]),
      checkInt: (v, lo, hi, expected) => {
        if (typeof v !== "number" || !(v >= lo && v <= hi) || (v | 0) !== v && floor(v) !== v) throw no(v, expected);
      },
      checkLong: (v) => {
        if (typeof v === "bigint" ? asIntN(64, v) !== v : typeof v !== "number" || !(v >= -9007199254740991 && v <= 9007199254740991) || floor(v) !== v) {
          throw no(v, "long");
        }
      },
      checkULong: (v) => {
        if (typeof v === "bigint" ? asUintN(64, v) !== v : typeof v !== "number" || !(v >= 0 && v <= 9007199254740991) || floor(v) !== v) {
          throw no(v, "ulong");
        }
      },
      putLong: (p, v) => {
        const big = typeof v === "bigint";
        I[2 * p] = big ? 1 : 0;
        if (big) Q[p + 1] = v;
        else F[p + 1] = v;
      },
      putULong: (p, v) => {
        const big = typeof v === "bigint";
        I[2 * p] = big ? 1 : 0;
        if (big) UQ[p + 1] = v;
        else F[p + 1] = v;
      },
      checkDecimal: (v) => {
        if (typeof v !== "number" || !(v > -7.9228162514264333e28 && v < 7.9228162514264333e28)) throw no(v, "decimal");
      },
      date: (ms) => new NativeDate(ms),
      dateMs,
      checkTimeSpan: (v) => { // Milliseconds, as many as a TimeSpan holds.
        if (typeof v !== "number" || !(v >= -922337203685477 && v <= 922337203685477)) throw no(v, "TimeSpan");
      },
      checkDateOnly: checker(isDate, "DateOnly"),
      checkTimeOnly: checker(isTime, "TimeOnly"),
      checkGuid: checker(isGuid, "Guid"),
      checkUri: checker(isUri, "Uri"),
      checkInt128: (v) => { if (typeof v !== "bigint" || asIntN(128, v) !== v) throw no(v, "Int128"); },
      checkUInt128: (v) => { if (typeof v !== "bigint" || asUintN(128, v) !== v) throw no(v, "UInt128"); },
      // A sign and hexadecimal digits, which both sides convert in linear time; what 64 bits hold goes as such, with the sign 0.
      bigOf: (sign, digits) => {
        const v = toBigInt("0x" + digits);
        return sign < 0 ? -v : v;
      },
      putBig: (p, v) => {
        if (asIntN(64, v) === v) {
          I[2 * p] = 0;
          Q[p + 1] = v;
          return "";
        }
        const text = "0" + apply(bigIntText, v < 0n ? -v : v, [16]); // Without the zero C# would take the first bit for the sign.
        I[2 * p] = v < 0n ? -1 : 1;
        I[2 * p + 2] = text.length;
        return text;
      },
      member: (v, set, expected) => { // Of a string enum, whose names are the keys of a set without prototype.
        if (typeof v !== "string" || set[v] === undefined) throw no(v, expected);
      },
      toMap: (n, item) => {
        const map = new NativeMap();
        for (let i = 0; i < n; i++) item(map);
        return map;
      },
      mapPut: (map, k, v) => { apply(mapSet, map, [k, v]); },
      toSet: (n, item) => {
        const set = new NativeSet();
        for (let i = 0; i < n; i++) apply(setAdd, set, [item()]);
        return set;
      },
      // Not `new Array(n)` and stores: a setter on Array.prototype would see them.
      list: (n, item) => arrayFrom({ __proto__: null, length: n }, (_, k) => item(k)),
      // A bare substring of 13 or more characters keeps the whole joined text alive; this one is flat.
      cut: (s, o, n) => n < 0 ? null : n < 13 ? apply(substring, s, [o, o + n]) : apply(substring, " " + apply(substring, s, [o, o + n]), [1]),
      isNull: (b, v) => {
        if (v !== null && v !== undefined) return false;
        I[2 * b + 1] = 1;
        I[2 * b] = 0;
        return true;
      },
      outInteger: (b, v, lo, hi, expected) => {
        if (typeof v !== "number" || !(v >= lo && v <= hi) || (v | 0) !== v && floor(v) !== v) return bad(b, v, expected);
        F[b + 1] = v;
        I[2 * b] = 0;
      },
      outInt64: (b, v) => {
        if (typeof v === "bigint") {
          if (asIntN(64, v) !== v) return bad(b, v, "long");
          Q[b + 1] = v;
          I[2 * b + 1] = 2;
          I[2 * b] = 0;
          return;
        }
        if (typeof v !== "number" || !(v >= -9007199254740991 && v <= 9007199254740991) || floor(v) !== v) return bad(b, v, "long");
        F[b + 1] = v;
        I[2 * b] = 0;
      },
      outUInt64: (b, v) => {
        if (typeof v === "bigint") {
          if (asUintN(64, v) !== v) return bad(b, v, "ulong");
          UQ[b + 1] = v;
          I[2 * b + 1] = 2;
          I[2 * b] = 0;
          return;
        }
        if (typeof v !== "number" || !(v >= 0 && v <= 9007199254740991) || floor(v) !== v) return bad(b, v, "ulong");
        F[b + 1] = v;
        I[2 * b] = 0;
      },
      outChar: (b, v) => {
        if (typeof v !== "string" || v.length !== 1) return bad(b, v, "char");
        I[2 * b + 2] = apply(charCodeAt, v, [0]);
        I[2 * b] = 0;
      },
      outString: (b, v) => {
        if (typeof v !== "string") return bad(b, v, "string");
        I[2 * b] = 0;
        return v;
      },
    };
    freeze(rt);
    return { __proto__: null, buffer, I, rt };
  };

  // ---- Modules ------------------------------------------------------------------------------------------------------------------

  const modules = new NativeMap(); // module key -> what it exports

  const holderOf = (exports, name) => {
    if (exports === null || exports === undefined) return { __proto__: null };
    const o = toObject(exports);
    // A module that is a function or class is its own default export.
    if (name === "default" && !hasOwn(o, "default")) return { __proto__: null, default: exports };
    return o;
  };

  const quiet = (thunk) => {
    try { return thunk(); } catch { return undefined; } // Not defined, or declared further on.
  };

  // Classic scripts: first the global of the file's name, then the global object, then global lexical declarations.
  const scriptResolver = (binder) => {
    const root = binder.root === undefined ? undefined : quiet(binder.root);
    const rootObject = root === null || root === undefined ? undefined : toObject(root);
    return (name) => {
      if (rootObject !== undefined && name in rootObject) return rootObject;
      if (name in global) return global;
      const thunk = binder.names === undefined ? undefined : getOwnPropertyDescriptor(binder.names, name)?.value;
      if (thunk !== undefined && quiet(thunk) !== undefined) {
        const holder = { __proto__: null };
        defineProperty(holder, name, { __proto__: null, get: thunk });
        return holder;
      }
      return rootObject ?? global;
    };
  };

  let callbackLane;
  const stubs = new NativeWeakMap(); // binder -> what makes the functions and objects that call .NET; they stay on their lane
  const stubsOf = (binder, resolver) => {
    if (!binder.calls) return undefined;
    let made = apply(weakGet, stubs, [binder]);
    if (made === undefined) {
      made = binder.bind(callbackLane.rt, resolver, undefined);
      apply(weakSet, stubs, [binder, made]);
    }
    return made;
  };

  // Every binding on a lane: a getter for each half (the cheapest crossing), and a function for those that take strings.
  const bind = (lane, binder, key) => {
    const exports = key === "" ? undefined : apply(mapGet, modules, [key]);
    const resolver = key === "" ? scriptResolver(binder) : (name) => holderOf(exports, name);
    const halves = binder.bind(lane.rt, resolver, stubsOf(binder, resolver));
    const door = { __proto__: null };
    const functions = { __proto__: null };
    for (let i = 0; i < halves.length; i++) {
      // The engine looks at symbols of what it hands out, which user code may have defined on the prototypes.
      setPrototypeOf(halves[i], null);
      defineProperty(door, i, { __proto__: null, get: halves[i] });
      functions[i] = halves[i];
    }
    return { __proto__: null, 0: door, 1: functions };
  };

  // ---- Contained operations -------------------------------------------------------------------------------------------------------

  // Runs an operation for C#: its text result, or "!" and the number of the error that it threw.
  const contained = (operation) => (...args) => {
    try {
      return apply(operation, undefined, args);
    } catch (e) {
      return "!" + keepError(thrownRecord(e));
    }
  };

  const requireFor = (host, key) => {
    const require = (specifier) => {
      const request = "" + specifier;
      const target = host("resolve", key, request); // the module's key, or "!" and why not
      if (target[0] === "!") throw new NativeError(apply(substring, target, [1]));
      const known = apply(mapGet, modules, [target]);
      if (known !== undefined || apply(mapGet, started, [target]) !== undefined) return apply(mapGet, started, [target])?.exports ?? known;
      return loadCommonJs(host, target);
    };
    return require;
  };

  const started = new NativeMap(); // CommonJS modules that began to run, for cycles
  const loadCommonJs = (host, key) => {
    const before = apply(mapGet, started, [key]);
    if (before !== undefined) return before.exports;
    if (host("kind", key, "") === "json") {
      const value = jsonParse(host("text", key, ""));
      const record = { __proto__: null, exports: value };
      apply(mapSet, started, [key, record]);
      apply(mapSet, modules, [key, value]);
      return value;
    }
    const factory = host("factory", key, "");
    if (typeof factory === "string") throw new NativeError("The module " + key + " could not be loaded: " + factory);
    const module = { exports: {}, id: key, filename: key, loaded: false };
    apply(mapSet, started, [key, module]);
    try {
      apply(factory.run, module.exports, [module.exports, requireFor(host, key), module, key, ""]);
    } catch (e) {
      apply(mapDelete, started, [key]);
      throw e;
    }
    module.loaded = true;
    apply(mapSet, modules, [key, module.exports]);
    return module.exports;
  };

  // ---- Async settlements for RunScriptAsync ------------------------------------------------------------------------------------------

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

  let lane;
  const operations = [
    /* 0 lane */ (bytes) => {
      const buffer = new NativeArrayBuffer(bytes);
      lane = makeLane(buffer);
      return buffer;
    },
    /* 1 bind */ (binder, key) => {
      try {
        return bind(lane, binder, key);
      } catch (e) {
        return keepError(thrownRecord(e));
      }
    },
    /* 2 describe */ describe,
    /* 3 takeGuardError: script can call the guard too, and an error kept for it is not the one that ended the script */ (thrown) => {
      const id = guardError;
      guardError = 0;
      if (id === 0 || thrown === sentinel) return id;
      apply(mapDelete, errors, [id]);
      return 0;
    },
    /* 4 text */ contained((v) => "s" + (typeof v === "symbol" ? apply(symbolText, v, []) : toText(v))),
    /* 5 encode */ contained(encode),
    /* 6 keepError */ (e) => keepError(thrownRecord(e)),
    /* 7 free */ free,
    /* 8 loadCommonJs */ contained((host, key) => { loadCommonJs(host, key); return ""; }),
    /* 9 importModule: the state is told through the returned object, since a module may finish later */ (key) => {
      try {
        return watch(import(key), (ns) => { apply(mapSet, modules, [key, ns]); });
      } catch (e) {
        return { __proto__: null, 0: "!" + keepError(thrownRecord(e)) };
      }
    },
    /* 10 setModule */ (key, exports) => { apply(mapSet, modules, [key, exports]); },
    /* 11 awaitValue */ contained((value, wanted, id, settle) => { awaitValue(value, wanted, id, settle); return ""; }),
    /* 12 reference: property, element, call, JSON, text of a kept value */ contained((what, id, name, ...args) => {
      const v = apply(mapGet, references, [id]);
      const value = (a) => a[0] === "r" ? apply(mapGet, references, [+apply(substring, a, [1])])
        : a[0] === "s" ? apply(substring, a, [1]) : a[0] === "n" ? +apply(substring, a, [1])
        : a[0] === "b" ? toBigInt(apply(substring, a, [1])) : a[0] === "t" ? true : a[0] === "f" ? false : a[0] === "z" ? null : undefined;
      switch (what) {
        case "get": return encode(v[name], "ref");
        case "at": return encode(v[+name], "ref");
        case "set": v[name] = value(args[0]); return "u";
        case "invoke": return encode(apply(v, undefined, rest(args, value)), "ref");
        case "method": return encode(apply(v[name], v, rest(args, value)), "ref");
        case "text": return "s" + (typeof v === "symbol" ? apply(symbolText, v, []) : toText(v));
        default: return encode(v, what);
      }
    }),
    /* 13 counts */ () => apply(mapSize, references, []) + "," + apply(mapSize, errors, []),
    /* 14 settle: lets the engine run what is due; an interrupt has left frames behind */ () => {
      if (callbackLane !== undefined) callbackLane.I[2] = HEADER;
    },
    /* 15 console */ (sink) => installConsole(sink),
    /* 16 removeGlobal */ (name) => { delete global[name]; },
    /* 17 commonJsShim: for an ES module that imports a CommonJS one: the names that it exports, and how to get at it */ (host, key) => {
      try {
        const exports = loadCommonJs(host, key);
        const names = exports === null || typeof exports !== "object" && typeof exports !== "function" ? [] : ownKeys(exports);
        let text = "";
        for (let i = 0; i < names.length; i++) if (typeof names[i] === "string" && names[i] !== "default") text += names[i].length + ":" + names[i];
        return { __proto__: null, 0: text, 1: () => exports };
      } catch (e) {
        return { __proto__: null, 0: "", 1: () => { throw e; } };
      }
    },
    /* 18 watch */ (promise) => watch(promise, () => {}),
    /* 19 connect */ (spill, notify, isUri, call) => { spillToHost = spill; notifyHost = notify; isUriForHost = isUri; callHost = call; },
    /* 20 takeText */ () => {
      const text = lateText;
      lateText = "";
      return text;
    },
    /* 21 callbackLane */ (bytes) => {
      const buffer = new NativeArrayBuffer(bytes);
      callbackLane = makeLane(buffer);
      return buffer;
    },
    /* 22 sweep: the numbers of the .NET objects that script cannot reach any more, and how often each was handed out */ sweep,
    /* 23 rejectHost */ (id, n, packed) => {
      const waiting = apply(mapGet, promised, [id]);
      apply(mapDelete, promised, [id]);
      waiting.reject(hostError(n, packed));
    },
    /* 24 referenceToHost: for a .NET object of which C# wants only a reference */ (n) => keep(apply(deref, apply(mapGet, hosts, [n]).ref, [])),
    /* 25 addHostType */ (type, binder) => { hostTypes[type] = stubsOf(binder, undefined)[0]; },
    /* 26 expose */ contained((name, n, type) => {
      defineProperty(global, name, { __proto__: null, value: present(n, hostTypes[type]), writable: true, enumerable: true, configurable: true });
      return "";
    }),
  ];
  const rest = (args, value) => arrayFrom({ __proto__: null, length: args.length }, (_, k) => value(args[k]));

  // ---- console ------------------------------------------------------------------------------------------------------------------

  const installConsole = (sink) => {
    const level = (name) => (...args) => {
      let text = "";
      for (let i = 0; i < args.length; i++) text += (i === 0 ? "" : " ") + inspect(args[i]);
      sink(name, text);
    };
    const inspect = (v) => {
      if (typeof v === "string") return v;
      if (isError(v)) return stackOf(v) ?? errorText(v);
      if (typeof v === "object" && v !== null) {
        try { return jsonStringify(v) ?? textOf(v); } catch { return textOf(v); }
      }
      return typeof v === "bigint" ? apply(bigIntText, v, []) + "n" : typeof v === "number" ? numberText(v) : textOf(v);
    };
    const console = {};
    for (const name of ["debug", "log", "info", "warn", "error"]) console[name] = level(name);
    console.trace = level("debug");
    console.assert = (condition, ...args) => { if (!condition) console.error("Assertion failed" + (args.length ? ":" : ""), ...args); };
    defineProperty(global, "console", { __proto__: null, value: console, writable: true, enumerable: false, configurable: true });
  };

  const exposed = { __proto__: null };
  for (let i = 0; i < operations.length; i++) exposed[i] = operations[i];
  return exposed;
})(globalThis)
