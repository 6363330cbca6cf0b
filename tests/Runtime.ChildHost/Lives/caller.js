var caller = { run: (source, ...args) => (0, eval)("(" + source + ")")(...args) };
