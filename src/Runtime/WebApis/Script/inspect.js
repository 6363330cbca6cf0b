// Values as a text for people, as Node shows them. No getter and no method of the value is called; only the traps of a Proxy run.
(web, cleanStack) => {
  const { apply, NativeMap, NativeDate, mapGet, mapSet, mapDelete, isError, isArray, ownKeys, descriptorOf, getTime, substring, charCodeAt, hasOwn, textOf, numberText, stackOf, errorText } = web;
  const { getPrototypeOf } = Reflect;
  const MOST_DEPTH = 4, MOST_ITEMS = 100, MOST_TEXT = 10000, LINE = 72;
  const dateText = Date.prototype.toISOString, regExpText = RegExp.prototype.toString, functionText = Function.prototype.toString, startsWith = String.prototype.startsWith;
  const mapForEach = Map.prototype.forEach, setForEach = Set.prototype.forEach, indexOf = String.prototype.indexOf, split = String.prototype.split;
  const mapSize = descriptorOf(Map.prototype, "size").get, setSize = descriptorOf(Set.prototype, "size").get;
  const escapes = { __proto__: null, "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f", "\v": "\\v", "\\": "\\\\", "\0": "\\x00" };
  const primitives = [Boolean, Number, String, BigInt, Symbol].map((Type) => ({ __proto__: null, name: Type.name, valueOf: Type.prototype.valueOf }));

  const quoted = (text) => {
    const has = (c) => apply(indexOf, text, [c]) >= 0;
    const quote = !has("'") ? "'" : !has("\"") ? "\"" : !has("`") ? "`" : "'";
    let out = quote;
    for (let i = 0; i < text.length && i < MOST_TEXT; i++) out += escapes[text[i]] ?? (text[i] === quote ? "\\" + quote : text[i]);
    return out + quote + (text.length > MOST_TEXT ? "... " + (text.length - MOST_TEXT) + " more characters" : "");
  };
  const isName = (text) => {
    for (let i = 0; i < text.length; i++) {
      const c = apply(charCodeAt, text, [i]);
      if (!(c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 36 || c === 95 || i > 0 && c >= 48 && c <= 57)) return false;
    }
    return text !== "";
  };
  const keyText = (key) => typeof key === "symbol" ? "[" + textOf(key) + "]" : isName(key) ? key : quoted(key);
  const dataOf = (o, name) => { const d = descriptorOf(o, name); return d !== undefined && "value" in d ? d.value : undefined; };
  const className = (o) => {
    for (let p = o; p !== null; p = getPrototypeOf(p)) {
      const f = dataOf(p, "constructor"), name = typeof f === "function" ? dataOf(f, "name") : undefined;
      if (typeof name === "string" && name !== "") return name;
    }
    return "[Object: null prototype]";
  };
  const functionName = (f) => {
    const name = dataOf(f, "name"), isClass = apply(startsWith, apply(functionText, f, []), ["class"]);
    return "[" + (isClass ? "class " : "Function") + (typeof name === "string" && name !== "" ? (isClass ? "" : ": ") + name : isClass ? "(anonymous)" : " (anonymous)") + "]";
  };
  const primitive = (v, nested) => {
    switch (typeof v) {
      case "string": return nested ? quoted(v) : v;
      case "bigint": return v + "n";
      case "number": return numberText(v);
      default: return textOf(v);
    }
  };
  // One line if it is short, else one for each.
  const join = (open, parts, close, indent) => {
    if (parts.length === 0) return open + close;
    let length = open.length + close.length + indent.length, isOneLine = true;
    for (let i = 0; i < parts.length; i++) {
      length += parts[i].length + 2;
      if (apply(indexOf, parts[i], ["\n"]) >= 0) isOneLine = false;
    }
    isOneLine &&= length <= LINE;
    let text = open + (isOneLine ? " " : "\n" + indent + "  ");
    for (let i = 0; i < parts.length; i++) text += (i === 0 ? "" : isOneLine ? ", " : ",\n" + indent + "  ") + parts[i];
    return text + (isOneLine ? " " : "\n" + indent) + close;
  };

  const inspect = (v, depth, indent, path) => {
    if (typeof v !== "object" && typeof v !== "function" || v === null) return primitive(v, true);
    if (apply(mapGet, path, [v])) return "[Circular]";
    apply(mapSet, path, [v, true]);
    try {
      return inspectObject(v, depth, indent, path);
    } catch {
      return textOf(v); // Of a Proxy whose traps throw, or one that is revoked.
    } finally {
      apply(mapDelete, path, [v]);
    }
  };
  const inspectObject = (v, depth, indent, path) => {
    const inner = (x) => inspect(x, depth + 1, indent + "  ", path);
    const parts = { __proto__: null, length: 0 };
    let count = 0;
    const add = (make) => {
      if (count++ < MOST_ITEMS) parts[parts.length++] = make();
    };
    const view = web.viewOf(v), isBox = !view && boxOf(v), name = className(v);
    let open = "{", close = "}", head = name === "Object" ? "" : name + " ";
    if (typeof v === "function") head = functionName(v);
    else if (isError(v)) head = web.stackText(v);
    else if (isBox) head = "[" + isBox.name + ": " + primitive(isBox.value, true) + "]";
    else if (web.isRegExp(v)) head = apply(regExpText, v, []);
    else if (isDate(v)) { const t = apply(getTime, v, []); head = t === t ? apply(dateText, v, []) : "Invalid Date"; }
    else if (isArray(v) || view !== undefined && view.Make !== DataView) { open = "["; close = "]"; head = name === "Array" ? "" : name + "(" + v.length + ") "; }
    else if (web.isMap(v)) head = name + "(" + apply(mapSize, v, []) + ") ";
    else if (web.isSet(v)) head = name + "(" + apply(setSize, v, []) + ") ";
    const isLeaf = typeof v === "function" || isError(v) || isBox || web.isRegExp(v) || isDate(v);
    if (depth > MOST_DEPTH && !isLeaf) return "[" + (isArray(v) ? "Array" : name) + "]";

    if (open === "[") {
      for (let i = 0; i < v.length && count <= MOST_ITEMS; i++) add(() => !hasOwn(v, i) && isArray(v) ? "<empty>" : inner(dataOf(v, i)));
      count = v.length;
    } else if (web.isMap(v)) {
      apply(mapForEach, v, [(value, key) => add(() => inner(key) + " => " + inner(value))]);
    } else if (web.isSet(v)) {
      apply(setForEach, v, [(value) => add(() => inner(value))]);
    } else if (web.bufferLength(v) >= 0) {
      add(() => "byteLength: " + web.bufferLength(v));
    }
    const more = count - parts.length;
    if (more > 0) parts[parts.length++] = "... " + more + " more item" + (more === 1 ? "" : "s");

    const keys = ownKeys(v);
    const isIndex = (key) => typeof key === "string" && key.length > 0 && key[0] >= "0" && key[0] <= "9";
    let shown = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (open === "[" && isIndex(key) || isBox && isBox.name === "String" && isIndex(key)) continue;
      const d = descriptorOf(v, key);
      if (d === undefined || !d.enumerable) continue;
      if (++shown > MOST_ITEMS) { parts[parts.length++] = "..."; break; }
      const text = "value" in d ? inner(d.value) : d.get !== undefined ? d.set !== undefined ? "[Getter/Setter]" : "[Getter]" : "[Setter]";
      parts[parts.length++] = keyText(key) + ": " + text;
    }
    if (isLeaf) return parts.length === 0 ? head : join(head + " {", parts, "}", indent);
    return join(head + open, parts, close, indent);
  };
  const isDate = (v) => { try { apply(getTime, v, []); return true; } catch { return false; } };
  const boxOf = (v) => {
    for (let i = 0; i < primitives.length; i++) {
      try { return { __proto__: null, name: primitives[i].name, value: apply(primitives[i].valueOf, v, []) }; } catch { }
    }
    return undefined;
  };
  web.inspect = (v, isTop = false) => typeof v !== "object" && typeof v !== "function" || v === null ? primitive(v, !isTop) : inspect(v, 0, "", new NativeMap());
  // With the places that the user's text has, and without our own frames.
  web.stackText = (error) => { const stack = stackOf(error); return stack === undefined ? errorText(error) : cleanStack(stack); };
  web.splitLines = (text) => apply(split, text, ["\n"]);
}
