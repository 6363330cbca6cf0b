if (globalThis.toThrow !== undefined) throw globalThis.toThrow();
function answer() { return 42; }
