// Headers (Fetch Standard, section 5.1), and the list of pairs that it and FormData are.
(web) => {
  const { apply, charCodeAt, substring, shapeClass, NativeTypeError, toText } = web;
  const toLowerCase = String.prototype.toLowerCase, indexOf = String.prototype.indexOf;
  const arrayIterator = Object.getPrototypeOf([].values());
  const lower = (text) => apply(toLowerCase, text, []);
  const SEPARATORS = "\"(),/:;<=>?@[\\]{}";
  const isToken = (text) => {
    for (let i = 0; i < text.length; i++) {
      const c = apply(charCodeAt, text, [i]);
      if (c <= 0x20 || c > 0x7e || apply(indexOf, SEPARATORS, [text[i]]) >= 0) return false;
    }
    return text !== "";
  };
  const isSpace = (c) => c === "\t" || c === "\n" || c === "\r" || c === " ";
  const trim = (text) => {
    let start = 0, end = text.length;
    while (start < end && isSpace(text[start])) start++;
    while (end > start && isSpace(text[end - 1])) end--;
    return apply(substring, text, [start, end]);
  };
  const checkName = (name) => {
    const text = toText(name);
    if (!isToken(text)) throw new NativeTypeError("Headers: '" + text + "' is not the name of a header.");
    return lower(text);
  };
  const checkValue = (value) => {
    const text = trim(toText(value));
    for (let i = 0; i < text.length; i++) {
      const c = apply(charCodeAt, text, [i]);
      if (c === 0 || c === 10 || c === 13 || c > 255) throw new NativeTypeError("Headers: a value must not have NUL, line breaks, or characters beyond U+00FF.");
    }
    return text;
  };

  // An iterator over what `item` gives for each place, until it gives nothing.
  const iterators = web.iterators = (name) => {
    const prototype = Object.create(Object.getPrototypeOf(arrayIterator));
    let stateOf;
    class State { #item; #i = 0; constructor(item) { this.#item = item; } static { stateOf = (o) => () => { const r = o.#item(o.#i); o.#i++; return r; }; } }
    web.define("next", function next() {
      const value = stateOf(this)();
      return { value, done: value === undefined };
    }, prototype);
    Object.defineProperty(prototype, Symbol.toStringTag, { __proto__: null, value: name + " Iterator", configurable: true });
    return (item) => Object.setPrototypeOf(new State(item), prototype);
  };
  // entries, keys, values, forEach and the iterator of a class whose instances are pairs.
  web.makeIterable = (type, name, pairsOf) => {
    const make = iterators(name), { prototype } = type;
    const of = (pick) => function () { pairsOf(this); return make((i) => { const pairs = pairsOf(this); return i < pairs.length ? pick(pairs[i]) : undefined; }); };
    const members = {
      __proto__: null,
      entries: of((p) => [p[0], p[1]]),
      keys: of((p) => p[0]),
      values: of((p) => p[1]),
      forEach(callback, thisArg = undefined) {
        if (typeof callback !== "function") throw new NativeTypeError(name + ".forEach: the callback must be a function.");
        for (let i = 0; i < pairsOf(this).length; i++) { const pair = pairsOf(this)[i]; apply(callback, thisArg, [pair[1], pair[0], this]); }
      },
    };
    for (const key of ["entries", "keys", "values", "forEach"]) {
      Object.defineProperty(members[key], "name", { __proto__: null, value: key, configurable: true });
      web.define(key, members[key], prototype);
    }
    Object.defineProperty(prototype, Symbol.iterator, { __proto__: null, value: members.entries, writable: true, configurable: true });
  };

  let listOf, freeze, isHeaders;
  class Headers {
    #list = { __proto__: null, length: 0 }; // of { name, value }, as they were added
    #isImmutable = false;
    constructor(init = undefined) {
      if (init === undefined) return;
      if (typeof init !== "object" && typeof init !== "function" || init === null) throw new NativeTypeError("Headers: the argument must be an object or a list of pairs.");
      if (isHeaders(init)) {
        for (let i = 0; i < init.#list.length; i++) this.append(init.#list[i].name, init.#list[i].value);
      } else if (web.isIterable(init)) {
        const pairs = web.listOf(init);
        for (let i = 0; i < pairs.length; i++) {
          const pair = web.listOf(pairs[i]);
          if (pair.length !== 2) throw new NativeTypeError("Headers: each pair must be a name and a value.");
          this.append(pair[0], pair[1]);
        }
      } else {
        const keys = web.ownKeys(init);
        for (let i = 0; i < keys.length; i++) if (web.descriptorOf(init, keys[i])?.enumerable) this.append(keys[i], init[keys[i]]);
      }
    }
    static {
      isHeaders = (v) => typeof v === "object" && v !== null && #list in v;
      freeze = (headers) => { headers.#isImmutable = true; return headers; };
      listOf = (headers) => headers.#list;
    }
    #change(name) {
      const text = checkName(name);
      if (this.#isImmutable) throw new NativeTypeError("Headers: these are immutable; copy them with new Headers(headers).");
      return text;
    }
    #without(name) {
      const rest = { __proto__: null, length: 0 };
      for (let i = 0; i < this.#list.length; i++) if (this.#list[i].name !== name) rest[rest.length++] = this.#list[i];
      this.#list = rest;
    }
    append(name, value) {
      const key = checkName(name), text = checkValue(value);
      this.#change(name);
      this.#list[this.#list.length++] = { __proto__: null, name: key, value: text };
    }
    delete(name) { this.#without(this.#change(name)); }
    get(name) {
      const key = checkName(name);
      let text = null;
      for (let i = 0; i < this.#list.length; i++) if (this.#list[i].name === key) text = (text === null ? "" : text + ", ") + this.#list[i].value;
      return text;
    }
    getSetCookie() {
      const values = [];
      for (let i = 0; i < this.#list.length; i++) if (this.#list[i].name === "set-cookie") web.put(values, values.length, this.#list[i].value, true);
      return values;
    }
    has(name) { return this.get(name) !== null; }
    set(name, value) {
      const key = checkName(name), text = checkValue(value);
      this.#change(name);
      let isSet = false;
      const rest = { __proto__: null, length: 0 };
      for (let i = 0; i < this.#list.length; i++) {
        if (this.#list[i].name !== key) rest[rest.length++] = this.#list[i];
        else if (!isSet) { isSet = true; rest[rest.length++] = { __proto__: null, name: key, value: text }; }
      }
      if (!isSet) rest[rest.length++] = { __proto__: null, name: key, value: text };
      this.#list = rest;
    }
  }
  // Sorted by name, values of one name together, but for cookies.
  const sorted = (headers) => {
    const list = listOf(headers), pairs = { __proto__: null, length: 0 };
    const insert = (name, value) => {
      let at = pairs.length++;
      for (; at > 0 && pairs[at - 1][0] > name; at--) pairs[at] = pairs[at - 1];
      pairs[at] = { __proto__: null, 0: name, 1: value };
    };
    for (let i = 0; i < list.length; i++) {
      const { name, value } = list[i];
      let isNew = true;
      for (let j = 0; name !== "set-cookie" && j < pairs.length; j++) if (pairs[j][0] === name) { pairs[j][1] += ", " + value; isNew = false; }
      if (isNew) insert(name, value);
    }
    return pairs;
  };
  shapeClass("Headers", Headers);
  web.makeIterable(Headers, "Headers", sorted);
  web.headers = { __proto__: null, Headers, listOf, freeze, isToken, lower, trim };
  return Headers;
}
