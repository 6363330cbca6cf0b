// Values as text, where they cross outside of typed calls.
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
  if (wanted === "ref") return "r" + own(v) + ":" + kindOf(v);
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

// A primitive or a reference, as C# encodes it.
const decode = (text) => {
  const body = apply(substring, text, [1]);
  switch (text[0]) {
    case "r": return ref(+body);
    case "s": return body;
    case "n": return +body;
    case "b": return toBigInt(body);
    case "t": return true;
    case "f": return false;
    case "z": return null;
    default: return undefined;
  }
};

operation("text", contained((v) => "s" + (typeof v === "symbol" ? apply(symbolText, v, []) : toText(v))));
operation("encode", contained(encode));
