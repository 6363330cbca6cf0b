// Modules, and the bindings of interfaces to them.
const modules = new NativeMap(); // module key -> what it exports

const holderOf = (exports, name) => {
  if (exports === null || exports === undefined) return { __proto__: null };
  const o = toObject(exports);
  // A module that is a function or class is its own default export.
  if (name === "default" && !hasOwn(o, "default")) return { __proto__: null, default: exports };
  return o;
};

const quiet = (thunk) => {
  try { return thunk(); } catch { return undefined; } // Not defined, or declared further on.
};

// Classic scripts: first the global of the file's name, then the global object, then global lexical declarations.
const scriptResolver = (binder) => {
  const root = binder.root === undefined ? undefined : quiet(binder.root);
  const rootObject = root === null || root === undefined ? undefined : toObject(root);
  return (name) => {
    if (rootObject !== undefined && name in rootObject) return rootObject;
    if (name in global) return global;
    const thunk = binder.names === undefined ? undefined : getOwnPropertyDescriptor(binder.names, name)?.value;
    if (thunk !== undefined && quiet(thunk) !== undefined) {
      const holder = { __proto__: null };
      defineProperty(holder, name, { __proto__: null, get: thunk });
      return holder;
    }
    return rootObject ?? global;
  };
};

const stubs = new NativeWeakMap(); // binder -> what makes the functions and objects that call .NET; they stay on their lane
const stubsOf = (binder, resolver) => {
  if (!binder.calls) return undefined;
  let made = apply(weakGet, stubs, [binder]);
  if (made === undefined) {
    made = binder.bind(callbackLane.rt, resolver, undefined);
    apply(weakSet, stubs, [binder, made]);
  }
  return made;
};

// Every binding on a lane: a getter for each half (the cheapest crossing), and a function for those that take strings.
const bind = (lane, binder, key) => {
  const exports = key === "" ? undefined : apply(mapGet, modules, [key]);
  const resolver = key === "" ? scriptResolver(binder) : (name) => holderOf(exports, name);
  const halves = binder.bind(lane.rt, resolver, stubsOf(binder, resolver));
  const door = { __proto__: null };
  const functions = { __proto__: null };
  for (let i = 0; i < halves.length; i++) {
    // The engine looks at symbols of what it hands out, which user code may have defined on the prototypes.
    setPrototypeOf(halves[i], null);
    defineProperty(door, i, { __proto__: null, get: halves[i] });
    functions[i] = halves[i];
  }
  return { __proto__: null, 0: door, 1: functions };
};

operation("bind", (binder, key) => {
  try {
    return bind(lane, binder, key);
  } catch (e) {
    return keepError(thrownRecord(e));
  }
});
operation("setModule", (key, exports) => { apply(mapSet, modules, [key, exports]); });
operation("removeGlobal", (name) => { delete global[name]; });
