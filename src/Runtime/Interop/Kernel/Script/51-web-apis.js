// What the scripts of the web APIs (src/Runtime/WebApis/Script) are given: built-ins as they were, and the ways to define a global as Web IDL says.
const web = {
  __proto__: null,
  apply, NativeMap, NativeError, NativeTypeError, NativeRangeError, NativePromise, NativeDate, NativeUint8Array: Uint8Array,
  mapGet, mapSet, mapDelete, promiseThen, charCodeAt, fromCharCode, substring, getTime, now, isError, isArray, ownKeys, hasOwn, descriptorOf,
  toText, toNumber: Number, reportException, errorNamed, DOMException, textOf, numberText, stackOf, errorText,
  signals: { __proto__: null, AbortSignal, makeSignal, abortSignal: (s, reason) => abortSignal(s, reason), isSignal: (v) => isSignal(v), dispatch: (s, type, event, isStopped) => dispatchToSignal(s, type, event, isStopped), setMaker: (make) => { makeEvent = make; },
    abortError, timeoutError, listen: AbortSignal.prototype.addEventListener },
};

// What the scripts define, by name; a global only where the options ask for it, and not where another API merely needs it.
web.own = { __proto__: null };
let isVisible = true;
web.define = (name, value, target = global) => {
  if (target === global) web.own[name] = value;
  if (isVisible || target !== global) defineProperty(target, name, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
};
web.defineValue = (name, value) => {
  web.own[name] = value;
  if (isVisible) defineProperty(global, name, { __proto__: null, get: () => value, set: undefined, enumerable: true, configurable: true });
};
// Classes and functions that are made when script or another API first asks for one of them. Then the global is the plain property that it is on the web.
web.defineLater = (names, make) => {
  let made;
  const get = (name) => {
    if (made === undefined) {
      made = make();
      for (let i = 0; i < names.length; i++) defineProperty(made[names[i]], "name", { __proto__: null, value: names[i], configurable: true }); // Minified ones have others.
    }
    return made[name];
  };
  for (let i = 0; i < names.length; i++) {
    const name = names[i], enumerable = name === "fetch";
    const settle = (value) => { defineProperty(global, name, { __proto__: null, value, writable: true, enumerable, configurable: true }); };
    defineProperty(web.own, name, { __proto__: null, get: () => get(name), configurable: true });
    if (isVisible) {
      defineProperty(global, name, {
        __proto__: null, enumerable, configurable: true,
        get: () => { const value = get(name); settle(value); return value; },
        set: settle,
      });
    }
  }
};
web.defineGetter = (prototype, name, get) => {
  const accessor = descriptorOf({ get [name]() { return get(this); } }, name);
  defineProperty(prototype, name, accessor);
};
// An interface object is not enumerable, the members of its prototype are.
web.shapeClass = (name, type) => {
  const { prototype } = type, names = ownKeys(prototype);
  for (let i = 0; i < names.length; i++) {
    if (names[i] === "constructor" || typeof names[i] === "symbol") continue;
    const descriptor = descriptorOf(prototype, names[i]);
    descriptor.enumerable = true;
    defineProperty(prototype, names[i], descriptor);
  }
  defineProperty(prototype, toStringTag, { __proto__: null, value: name, writable: false, enumerable: false, configurable: true });
  return type;
};
web.defineClass = (name, type) => {
  web.own[name] = web.shapeClass(name, type);
  if (isVisible) defineProperty(global, name, { __proto__: null, value: type, writable: true, enumerable: false, configurable: true });
};
web.put = (o, name, value, enumerable) => { defineProperty(o, name, { __proto__: null, value, writable: true, enumerable, configurable: true }); };

// The elements of an iterable, in a list without a prototype's setters.
web.isIterable = (v) => v !== null && v !== undefined && typeof v[iteratorSymbol] === "function";
web.listOf = (v) => {
  const list = { __proto__: null, length: 0 };
  for (const element of v) list[list.length++] = element;
  return list;
};
const upperCase = String.prototype.toUpperCase;
web.upper = (text) => apply(upperCase, text, []);

// Buffers and views, asked of the built-ins' own getters.
const viewTypes = { __proto__: null, DataView: { __proto__: null, Make: DataView, size: 1, isInteger: false } };
for (const Make of [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, BigInt64Array, BigUint64Array, Float16Array, Float32Array, Float64Array]) {
  viewTypes[Make.name] = { __proto__: null, Make, size: Make.BYTES_PER_ELEMENT, isInteger: !Make.name.includes("Float") };
}
web.bufferLength = (v) => {
  const length = attempt(bufferLength, v);
  return length === undefined ? -1 : apply(bufferDetached, v, []) ? -2 : length;
};
web.viewOf = (v) => {
  if (!isView(v)) return undefined;
  const tag = apply(typedTag, v, []), type = viewTypes[tag ?? "DataView"];
  return tag === undefined
    ? { __proto__: null, Make: type.Make, isInteger: false, buffer: apply(viewBuffer, v, []), offset: apply(viewOffset, v, []), length: apply(viewLength, v, []), bytes: apply(viewLength, v, []) }
    : { __proto__: null, Make: type.Make, isInteger: type.isInteger, buffer: apply(typedBuffer, v, []), offset: apply(typedOffset, v, []), length: apply(typedLength, v, []), bytes: apply(typedLength, v, []) * type.size };
};
web.bytesIn = (view) => new byteKind.Make(view.buffer, view.offset, view.bytes);
web.byteLength = (v) => isView(v) && apply(typedTag, v, []) === "Uint8Array" ? apply(typedLength, v, []) : -1;
// Bytes cross as a text of as many characters.
web.textOfBytes = (v) => {
  const view = web.viewOf(v);
  const isBuffer = view === undefined && (web.bufferLength(v) >= 0 || attempt(sharedLength, v) !== undefined);
  if (view === undefined && !isBuffer) return web.bufferLength(v) === -2 ? "" : undefined;
  const bytes = view === undefined ? new byteKind.Make(v) : web.bytesIn(view);
  let text = "";
  const part = 8192;
  for (let i = 0; i < bytes.length; i += part) {
    text += apply(fromCharCode, undefined, new byteKind.Make(bytes.buffer, bytes.byteOffset + i, bytes.length - i < part ? bytes.length - i : part));
  }
  return text;
};
web.fill = (bytes, text) => {
  for (let i = 0; i < text.length; i++) bytes[i] = apply(charCodeAt, text, [i]);
  return bytes;
};
web.bytesOfText = (text) => web.fill(new byteKind.Make(text.length), text);

// What an object is, whatever it says of itself.
const regExpSource = getterOf(RegExp.prototype, "source"), RegExpPrototype = RegExp.prototype;
const setSize = getterOf(Set.prototype, "size");
web.isRegExp = (v) => v !== RegExpPrototype && attempt(regExpSource, v) !== undefined;
web.isMap = (v) => attempt(mapSize, v) !== undefined;
web.isSet = (v) => attempt(setSize, v) !== undefined;
const objectTag = ObjectPrototype.toString;
const unclonable = { __proto__: null, Promise: 1, WeakMap: 1, WeakSet: 1, WeakRef: 1, FinalizationRegistry: 1, Generator: 1, AsyncGenerator: 1, "Map Iterator": 1, "Set Iterator": 1, "Array Iterator": 1 };
web.kindTag = (v) => {
  const text = apply(objectTag, v, []), tag = apply(substring, text, [8, text.length - 1]);
  return unclonable[tag] === 1 ? "a " + tag : isSignal(v) || apply(weakGet, hostNumbers, [v]) !== undefined ? "an object of the platform" : "";
};

// Listeners of one target: added, removed and called as the DOM says.
web.listeners = (target) => {
  let list = { __proto__: null, length: 0 }; // Replaced when it changes.
  const without = (gone) => {
    gone.isRemoved = true;
    const rest = { __proto__: null, length: 0 };
    for (let i = 0; i < list.length; i++) if (list[i] !== gone) rest[rest.length++] = list[i];
    list = rest;
  };
  const find = (type, callback, capture) => {
    for (let i = 0; i < list.length; i++) if (list[i].type === type && list[i].callback === callback && list[i].capture === capture) return list[i];
    return undefined;
  };
  const captureOf = (options) => typeof options === "object" && options !== null ? !!options.capture : !!options;
  return {
    __proto__: null,
    add: (type, callback, options) => {
      if (callback === null || callback === undefined) return;
      if (typeof callback !== "function" && typeof callback !== "object") throw new NativeTypeError("The listener is neither a function nor an object.");
      const capture = captureOf(options), signal = typeof options === "object" && options !== null ? options.signal : undefined;
      if (signal !== undefined && !isSignal(signal)) throw new NativeTypeError("The option 'signal' is no AbortSignal.");
      if (signal !== undefined && signal.aborted || find(type, callback, capture) !== undefined) return;
      const listener = { __proto__: null, type, callback, capture, once: typeof options === "object" && options !== null && !!options.once, isRemoved: false };
      const more = { __proto__: null, length: 0 };
      for (let i = 0; i < list.length; i++) more[more.length++] = list[i];
      more[more.length++] = listener;
      list = more;
      if (signal !== undefined) apply(web.signals.listen, signal, ["abort", () => without(listener), { __proto__: null, once: true }]);
    },
    remove: (type, callback, options) => {
      const listener = find(type, callback, captureOf(options));
      if (listener !== undefined) without(listener);
    },
    dispatch: (type, event, isStopped = () => false) => {
      const called = list;
      for (let i = 0; i < called.length && !isStopped(); i++) {
        const l = called[i];
        if (l.type !== type || l.isRemoved) continue;
        if (l.once) without(l);
        try {
          if (typeof l.callback === "function") apply(l.callback, target, [event]);
          else l.callback.handleEvent(event);
        } catch (e) {
          reportException(e);
        }
      }
    },
  };
};

// C# installs one after the other; what one gives back, C# calls.
operation("webApi", (install, visible, ...hosts) => {
  isVisible = visible;
  return apply(install, undefined, [web, ...hosts]);
});
