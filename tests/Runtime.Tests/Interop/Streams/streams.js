"use strict";
const streams = {
  make: source => (0, eval)("(" + source + ")"),
  same: v => v,
  // What happened, for tests of when it does.
  log: [],
  takeLog() { return streams.log.splice(0).join(" "); },
  *count(n) {
    try {
      for (let i = 0; i < n; i++) {
        streams.log.push("give " + i);
        yield i;
      }
    } finally {
      streams.log.push("end");
    }
  },
  async *countAsync(n) {
    try {
      for (let i = 0; i < n; i++) yield i;
    } finally {
      streams.log.push("end");
    }
  },
  // Gives what is pushed; waits when there is nothing.
  async *pushed() {
    try {
      for (;;) {
        while (streams.queue.length === 0) await new Promise(go => { streams.wake = go; });
        yield streams.queue.shift();
      }
    } finally {
      streams.log.push("end");
    }
  },
  queue: [],
  push(v) {
    streams.queue.push(v);
    streams.wake?.();
  },
};
