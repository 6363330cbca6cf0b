let answer = null;
exports.start = (number, record, large, promise) => {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Atomics.waitAsync(cell, 0, 0, 20).value.then(async () => {
    const { text, numbers } = record("text");
    let refused;
    try { large(); } catch (e) { refused = e.name; }
    const direct = number(42);
    try { large(); } catch (e) { refused = e.name; }
    await promise();
    answer = `${direct} ${text} ${numbers.length} ${refused}`;
  });
};
exports.answer = () => answer;
exports.sum = (a, b) => a + b;
