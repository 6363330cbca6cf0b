// Operations on values that C# holds as a JsValue: property, element, call, JSON, text.
const rest = (args, value) => arrayFrom({ __proto__: null, length: args.length }, (_, k) => value(args[k]));

operation("reference", contained((what, id, name, ...args) => {
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
}));
