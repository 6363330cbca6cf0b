lanePart(({ I, report, late }) => {
  // Fetches elements. The arguments: the iterable's number, or minus that of the cursor; how many at most, none to end the enumeration; room.
  // Over them goes the answer: how many there are, the state, the length of their text, the cursor's number while there may be more, and
  // whether the iterable can be enumerated once only. The elements follow as any result.
  const answer = (b, cursor, chunk) => {
    const { state } = cursor;
    const goesOn = state === MORE || state === FAILED && chunk.n > 0;
    if (goesOn && cursor.id === 0) cursor.id = own(cursor);
    I[2 * b + 2] = chunk.n;
    I[2 * b + 3] = goesOn ? MORE : state;
    I[2 * b + 4] = chunk.text.length;
    I[2 * b + 5] = goesOn ? cursor.id : 0;
    I[2 * b + 6] = cursor.once ? 1 : 0;
  };
  const conclude = (b, cursor, chunk) => {
    if (cursor.id !== 0 && cursor.state !== MORE && (cursor.state !== FAILED || chunk.n === 0)) { // C# may not have seen it.
      free(cursor.id, 0);
      cursor.id = 0;
    }
    if (cursor.state === FAILED && chunk.n === 0) {
      I[2 * b + 6] = cursor.once ? 1 : 0;
      report(b, cursor.failure);
      return;
    }
    answer(b, cursor, chunk);
    I[2 * b] = 0;
  };

  // The half has returned with the status 2, and C# has not looked yet, or waits for the notification, or has taken what there was.
  const resume = (b, id, cursor, chunk) => {
    if (I[2 * b + 1] !== id || compareExchange(I, 2 * b, 2, 4) !== 2) {
      cursor.chunk = undefined;
      hosted.notify(id);
      return;
    }
    if (!gather(cursor, chunk)) {
      answer(b, cursor, chunk);
      late(chunk.text);
      I[2 * b] = 2;
      return;
    }
    cursor.chunk = undefined;
    late(chunk.text);
    I[2 * b + 1] = chunk.text === "" ? 0 : -7;
    conclude(b, cursor, chunk);
  };

  const pullChunk = (b, isAsync, write) => {
    let cursor;
    try {
      const key = I[2 * b + 2], most = I[2 * b + 4], start = I[2];
      cursor = key < 0 ? ref(-key) : cursorOf(ref(key), isAsync);
      const chunk = {
        __proto__: null, n: 0, most, text: "", isFull: false, until: now() + MOST_MS, resume: undefined,
        add: (v) => {
          const top = I[2];
          chunk.text = write(start, chunk.text, v);
          chunk.n++;
          // Less than before: it has been spilled.
          if (I[2] < top || I[2] - start > MOST_SLOTS || chunk.text.length > MOST_TEXT) chunk.isFull = true;
        },
      };
      if (!isAsync) {
        if (most === 0) close(cursor);
        else gatherNow(cursor, chunk);
      } else if (most === 0 && !close(cursor) || !gather(cursor, chunk)) {
        const id = nextPromiseNumber();
        cursor.chunk = chunk;
        chunk.resume = () => { resume(b, id, cursor, chunk); };
        answer(b, cursor, chunk);
        late(chunk.text);
        I[2 * b + 1] = id;
        I[2 * b] = 2;
        return undefined;
      }
      conclude(b, cursor, chunk);
      return chunk.text;
    } catch (e) { // Of the iterator's `return`.
      I[2 * b + 6] = cursor.once ? 1 : 0;
      report(b, recordOf(e));
    }
  };

  const stream = (v, expected, isOne) => {
    if (!isObject(v) || !isOne(v)) throw no(v, expected);
    const host = apply(weakGet, hostNumbers, [v]);
    return host === undefined ? own(v) : -host;
  };
  return {
    __proto__: null, pullChunk, isList,
    iterable: (v, expected) => stream(v, expected, isIterable),
    asyncIterable: (v, expected) => stream(v, expected, isAsyncIterable),
  };
});
