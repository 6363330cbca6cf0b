// Signals that script gives to .NET, where they are tokens: AbortSignals of the kernel, and what looks like one. C# knows one by a number; 0 is
// none, and -1 one that is aborted already.
const { addEventListener: listenToSignal, removeEventListener: leaveSignal } = AbortSignal.prototype;
const isSignalAborted = getterOf(AbortSignal.prototype, "aborted");
const watchedSignals = new NativeMap(); // number -> what ends the watching
const once = freeze({ __proto__: null, once: true });
let lastSignal = 0;

const signalParts = (v) => {
  if (typeof v !== "object" || v === null) return undefined;
  if (isSignal(v)) return { __proto__: null, aborted: apply(isSignalAborted, v, []), add: listenToSignal, remove: leaveSignal };
  try {
    const { aborted, addEventListener: add, removeEventListener: remove } = v;
    return typeof aborted === "boolean" && typeof add === "function" ? { __proto__: null, aborted, add, remove } : undefined;
  } catch {
    return undefined; // Any object may stand in that place, as any function of JavaScript may be given more than it takes.
  }
};

// Watches the signal for a call. Undefined for what is none.
const signalOf = (v) => {
  const parts = signalParts(v);
  if (parts === undefined) return undefined;
  const { aborted, add, remove } = parts;
  if (aborted) return { __proto__: null, id: -1, waits: false };
  const id = lastSignal = lastSignal === 0x3fffffff ? 1 : lastSignal + 1;
  const listener = () => { hosted.abort(id); };
  apply(add, v, ["abort", listener, once]);
  apply(mapSet, watchedSignals, [id, () => { if (typeof remove === "function") apply(remove, v, ["abort", listener]); }]);
  return { __proto__: null, id, waits: false };
};
const unwatch = (id) => {
  const end = apply(mapGet, watchedSignals, [id]);
  if (end === undefined) return;
  apply(mapDelete, watchedSignals, [id]);
  try { end(); } catch { } // Of the user's.
};
operation("unwatch", unwatch);

lanePart(() => ({
  __proto__: null, signalOf,
  // The call has ended, but for what it has promised.
  unsignal: (g) => { if (g !== undefined && !g.waits) unwatch(g.id); },
  // Whether the last argument is one, where methods are told apart by how many they take.
  signaled: (args) => args.length > 0 && signalParts(args[args.length - 1]) !== undefined,
}));
