var through = {
  throw: () => { hostile(); },
  caught: (f) => { try { f(); } catch { return true; } },
  call: (f) => { f(); },
  keep: (f) => { through.kept = f; },
  getter: (f) => { f(Object.defineProperty([1, 2], 1, { get: hostile })); },
};
