// structuredClone (HTML, section 2.7): a copy of what can be copied, with its cycles.
(web) => {
  const { define, apply, NativeMap, mapGet, mapSet, NativeError, NativeDate, getTime, errorNamed, isError, isArray, ownKeys, descriptorOf, hasOwn, put } = web;
  const refuse = (what) => errorNamed("DataCloneError", "structuredClone: " + what + " cannot be cloned.");
  const errorTypes = { __proto__: null, Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
  const { RegExp: NativeRegExp, Set: NativeSet, Boolean: NativeBoolean, Number: NativeNumber, String: NativeString, BigInt: NativeBigInt, Object: NativeObject } = globalThis;
  const sourceOf = descriptorOf(RegExp.prototype, "source").get, flagsOf = descriptorOf(RegExp.prototype, "flags").get;
  const mapForEach = Map.prototype.forEach, setForEach = Set.prototype.forEach, setAdd = Set.prototype.add;
  const booleanValue = Boolean.prototype.valueOf, numberValue = Number.prototype.valueOf, stringValue = String.prototype.valueOf, bigIntValue = BigInt.prototype.valueOf;
  const slice = ArrayBuffer.prototype.slice, transferBuffer = ArrayBuffer.prototype.transfer;
  const attempt = (f, v) => { try { return { __proto__: null, value: apply(f, v, []) }; } catch { return undefined; } };

  const clone = (v, seen) => {
    if (typeof v === "symbol" || typeof v === "function") throw refuse("a " + typeof v);
    if (typeof v !== "object" || v === null) return v;
    const known = apply(mapGet, seen, [v]);
    if (known !== undefined) return known;
    const keep = (copy) => { apply(mapSet, seen, [v, copy]); return copy; };
    const boxed = attempt(booleanValue, v) ?? attempt(numberValue, v) ?? attempt(stringValue, v) ?? attempt(bigIntValue, v);
    if (boxed !== undefined) return keep(NativeObject(boxed.value));
    const time = attempt(getTime, v);
    if (time !== undefined) return keep(new NativeDate(time.value));
    if (web.isRegExp(v)) return keep(new NativeRegExp(apply(sourceOf, v, []), apply(flagsOf, v, [])));
    const bytes = web.bufferLength(v);
    if (bytes >= 0) return keep(apply(slice, v, [0]));
    if (bytes === -2) throw refuse("a detached ArrayBuffer");
    const view = web.viewOf(v);
    if (view !== undefined) return keep(new view.Make(clone(view.buffer, seen), view.offset, view.length));
    if (web.isMap(v)) {
      const copy = keep(new NativeMap()), entries = { __proto__: null, length: 0 };
      apply(mapForEach, v, [(value, key) => { entries[entries.length++] = key; entries[entries.length++] = value; }]);
      for (let i = 0; i < entries.length; i += 2) apply(mapSet, copy, [clone(entries[i], seen), clone(entries[i + 1], seen)]);
      return copy;
    }
    if (web.isSet(v)) {
      const copy = keep(new NativeSet()), entries = { __proto__: null, length: 0 };
      apply(setForEach, v, [(value) => { entries[entries.length++] = value; }]);
      for (let i = 0; i < entries.length; i++) apply(setAdd, copy, [clone(entries[i], seen)]);
      return copy;
    }
    if (isError(v)) {
      const Type = errorTypes[v.name] ?? NativeError;
      const copy = keep(new Type());
      delete copy.stack;
      const own = (name) => { const d = descriptorOf(v, name); if (d !== undefined) put(copy, name, clone("value" in d ? d.value : apply(d.get, v, []), seen), false); };
      own("message"); own("stack"); own("cause");
      return copy;
    }
    const tag = web.kindTag(v);
    if (tag !== "") throw refuse(tag);
    const copy = keep(isArray(v) ? [] : {});
    if (isArray(v)) copy.length = v.length;
    const keys = ownKeys(v);
    for (let i = 0; i < keys.length; i++) {
      if (typeof keys[i] !== "string" || !descriptorOf(v, keys[i])?.enumerable) continue;
      put(copy, keys[i], clone(v[keys[i]], seen), true);
    }
    return copy;
  };

  web.clone = (value, transfer) => {
    const seen = new NativeMap();
    for (let i = 0; i < transfer.length; i++) {
      const length = web.bufferLength(transfer[i]);
      if (length < 0 || apply(mapGet, seen, [transfer[i]]) !== undefined) {
        throw refuse(length === -2 ? "a detached ArrayBuffer" : length < 0 ? "what 'transfer' lists and is no ArrayBuffer" : "an ArrayBuffer that is listed twice");
      }
      apply(mapSet, seen, [transfer[i], transfer[i]]);
    }
    for (let i = 0; i < transfer.length; i++) apply(mapSet, seen, [transfer[i], apply(slice, transfer[i], [0])]);
    const copy = clone(value, seen);
    for (let i = 0; i < transfer.length; i++) apply(transferBuffer, transfer[i], []); // Detached only when all went well.
    return copy;
  };
  define("structuredClone", function structuredClone(value, options = undefined) {
    const transfer = options?.transfer;
    return web.clone(value, transfer === undefined || transfer === null ? [] : web.listOf(transfer));
  });
}
