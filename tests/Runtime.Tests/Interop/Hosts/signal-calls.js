"use strict";
exports.abort = async (f) => {
  const c = new AbortController();
  const running = f("job", c.signal);
  await null;
  c.abort();
  return running;
};
exports.plain = (f) => f();
exports.count = (f) => f.length;
