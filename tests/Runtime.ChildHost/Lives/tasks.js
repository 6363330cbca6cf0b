var tasks = {
  log: "",
  start(f, times) {
    const cell = new Int32Array(new SharedArrayBuffer(4));
    const step = (n) => {
      if (n === 0) return;
      Atomics.waitAsync(cell, 0, 0, 1).value.then((v) => {
        try { tasks.log = f("task " + v, [n, 2 * n]); } catch (e) { tasks.log = String(e); }
        step(n - 1);
      });
    };
    step(times);
  },
  fold(f, n) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum = f(sum, i);
    return sum;
  },
};
