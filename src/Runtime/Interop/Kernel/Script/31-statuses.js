lanePart(({ I, END, generation }) => {
  // A frame starts with one slot: the status (0 ok, 1 error), then the result's tag (0 value, 1 null, 2 int64) or the error's number. C#
  // starts it with no status and the tag 0. The helpers below are flat on purpose: until V8 has compiled them, which it may never do for
  // functions that are only entered from outside, each call inside of them costs.

  // Makes room in a full lane for the next piece of the value that begins at slot w.
  const spill = (w, n) => {
    if (!hosted.spill(generation, w)) throw new NativeRangeError("Out of memory for a result.");
    const p = I[2];
    if (p + n > END) throw new NativeRangeError("A piece of a result is too large.");
    I[2] = p + n;
    return p;
  };

  const report = (b, record) => {
    I[2 * b + 1] = keepError(record);
    I[2 * b] = 1;
  };
  const fail = (b, e) => { report(b, e === mismatch ? mismatchRecord() : thrownRecord(e)); };
  const bad = (b, v, expected) => { report(b, { __proto__: null, kind: "type", name: undefined, expected, actual: show(v) }); };
  const missing = (b, name) => { report(b, { __proto__: null, kind: "missing", name, expected: undefined, actual: undefined }); };

  return { __proto__: null, spill, report, fail, bad, missing };
});
