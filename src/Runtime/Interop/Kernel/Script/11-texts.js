// Texts of values, for messages; and fields packed into one text.
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
