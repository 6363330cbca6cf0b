// setTimeout and its kin (HTML, section 8.7).
(web) => {
  const { define, apply, NativeMap, mapGet, mapSet, mapDelete, NativeTypeError, toNumber } = web;
  const timers = new NativeMap(); // what script has -> { task }
  let nextId = 1;
  let level = 0; // How deep the timer that runs was started from others.
  const MOST_MS = 2147483647;
  const CLAMP_LEVEL = 5, CLAMP_MS = 4;

  const start = (name, callback, delay, args, repeats) => {
    if (typeof callback !== "function") {
      throw new NativeTypeError(name + ": the first argument must be a function" + (typeof callback === "string" ? "; a text is not evaluated." : "."));
    }
    let ms = toNumber(delay);
    ms = ms >= 0 && ms <= MOST_MS ? ms : 0; // As browsers do: what does not fit in 31 bits is due at once.
    const id = nextId++;
    const timer = { __proto__: null, task: 0, level: level + 1 };
    const schedule = () => { timer.task = web.later(run, timer.level > CLAMP_LEVEL && ms < CLAMP_MS ? CLAMP_MS : ms); };
    const run = () => {
      if (!repeats) apply(mapDelete, timers, [id]);
      const outer = level;
      level = timer.level;
      try {
        apply(callback, undefined, args);
      } finally {
        level = outer;
        if (repeats && apply(mapGet, timers, [id]) === timer) {
          timer.level++;
          schedule();
        }
      }
    };
    apply(mapSet, timers, [id, timer]);
    schedule();
    return id;
  };
  const clear = (id) => {
    const number = toNumber(id), timer = apply(mapGet, timers, [number]);
    if (timer === undefined) return;
    apply(mapDelete, timers, [number]);
    web.cancel(timer.task);
  };

  define("setTimeout", function setTimeout(callback, delay = 0, ...args) { return start("setTimeout", callback, delay, args, false); });
  define("setInterval", function setInterval(callback, delay = 0, ...args) { return start("setInterval", callback, delay, args, true); });
  define("setImmediate", function setImmediate(callback, ...args) { return start("setImmediate", callback, 0, args, false); });
  define("clearTimeout", function clearTimeout(id = undefined) { clear(id); });
  define("clearInterval", function clearInterval(id = undefined) { clear(id); });
  define("clearImmediate", function clearImmediate(id = undefined) { clear(id); });
}
