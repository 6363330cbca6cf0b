lanePart(({ I, BUFFER, generation }) => {
  // Arrays of numbers: a slot with the count (-1 for null) and the number of a buffer of their own, 0 for none; then, if there is none, the
  // numbers, as many to a slot as it holds. Script gets copies: no view of a lane leaves the kernel.
  const LARGEST = 1 << 17; // Bytes. More would keep that much memory of the lane in use.
  const WINDOW = 1 << 18;
  const inLane = (q, kind, n) => new kind.Make(BUFFER, 8 * q + 8, n);

  // In parts through the window; there is no code of the user until C# has it all.
  const sendLarge = (t, kind, number, n, start) => {
    const id = hosted.receive(generation, start, number, n);
    if (id === 0) throw new NativeRangeError("Out of memory for a result.");
    const buffer = apply(typedBuffer, t, []), offset = apply(typedOffset, t, []), step = WINDOW / kind.size;
    for (let done = 0; done < n; done += step) {
      const count = n - done < step ? n - done : step;
      apply(typedSet, new kind.Make(resultWindow, 0, count), [new kind.Make(buffer, offset + done * kind.size, count)]);
      hosted.received(generation, id, count * kind.size);
    }
    return id;
  };

  return {
    __proto__: null,
    numberSlots: (q, number) => I[2 * q] <= 0 || I[2 * q + 1] !== 0 ? 1 : 1 + (I[2 * q] * numberKinds[number].size + 7 >>> 3),
    numbers: (q, number) => {
      const n = I[2 * q], id = I[2 * q + 1], kind = numberKinds[number];
      return n < 0 ? null : id !== 0 ? new kind.Make(fill(id)) : new kind.Make(inLane(q, kind, n));
    },
    putNumbers: (v, number, expected, start, res) => {
      const kind = numberKinds[number], t = typedOf(v, kind, expected), n = apply(typedLength, t, []), bytes = n * kind.size;
      const id = bytes > LARGEST ? sendLarge(t, kind, number, n, start) : 0;
      const q = res(id === 0 ? 1 + (bytes + 7 >>> 3) : 1);
      I[2 * q] = n;
      I[2 * q + 1] = id;
      if (id === 0 && n > 0) apply(typedSet, inLane(q, kind, n), [t]);
    },
    // What the script wrote into an array that C# has lent it.
    giveBack: (t, q, number) => {
      const kind = numberKinds[number], n = I[2 * q];
      if (apply(typedLength, t, []) !== n) I[2 * q] = -1; // Detached, of which C# knows the parameter's name.
      else if (I[2 * q + 1] === 0 && n > 0) apply(typedSet, inLane(q, kind, n), [t]);
    },
  };
});
