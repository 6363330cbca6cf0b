// CommonJS modules.
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

operation("loadCommonJs", contained((host, key) => { loadCommonJs(host, key); return ""; }));
// For an ES module that imports a CommonJS one: the names that it exports, and how to get at it.
operation("commonJsShim", (host, key) => {
  try {
    const exports = loadCommonJs(host, key);
    const names = exports === null || typeof exports !== "object" && typeof exports !== "function" ? [] : ownKeys(exports);
    let text = "";
    for (let i = 0; i < names.length; i++) if (typeof names[i] === "string" && names[i] !== "default") text += names[i].length + ":" + names[i];
    return { __proto__: null, 0: text, 1: () => exports };
  } catch (e) {
    return { __proto__: null, 0: "", 1: () => { throw e; } };
  }
});
