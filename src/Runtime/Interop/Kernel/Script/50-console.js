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

operation("console", (sink) => installConsole(sink));
