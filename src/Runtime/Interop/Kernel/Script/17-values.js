// Operations on values that C# holds as a JsValue: property, element, call, JSON, text.
const decoded = (args) => arrayFrom({ __proto__: null, length: args.length }, (_, k) => decode(args[k]));

operation("reference", contained((what, id, name, ...args) => {
  const v = apply(mapGet, references, [id]);
  switch (what) {
    case "get": return encode(v[name], "ref");
    case "at": return encode(v[+name], "ref");
    case "set": v[name] = decode(args[0]); return "u";
    case "invoke": return encode(apply(v, undefined, decoded(args)), "ref");
    case "method": return encode(apply(v[name], v, decoded(args)), "ref");
    case "text": return "s" + (typeof v === "symbol" ? apply(symbolText, v, []) : toText(v));
    default: return encode(v, what);
  }
}));
