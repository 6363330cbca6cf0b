// Crossings that fetch elements.
// A chunk ends early when it is large or has taken long: its first elements wait for C#.
const MOST_SLOTS = 4096, MOST_TEXT = 65536, MOST_MS = 2;
const hasRoom = (chunk) => chunk.n === 0 || chunk.n < chunk.most && !chunk.isFull && now() <= chunk.until;

// Of a sync iterable.
const gatherNow = (cursor, chunk) => {
  try {
    if (cursor.iterator === undefined && cursor.state === MORE) begin(cursor);
    while (cursor.state === MORE && hasRoom(chunk)) {
      const r = apply(cursor.next, cursor.iterator, []);
      if (!isObject(r)) throw noResult(r);
      if (r.done) cursor.state = DONE;
      else take(cursor, chunk, r.value);
    }
  } catch (e) {
    lose(cursor, e);
  }
};

// Of an async one: what is there without waiting. Gives whether the chunk is complete; if not, `arrive` goes on with it.
const gather = (cursor, chunk) => {
  try {
    for (;;) {
      if (cursor.arrived !== undefined) accept(cursor, chunk);
      else if (cursor.state !== MORE) return true;
      else if (cursor.asked) return false;
      else if (!hasRoom(chunk)) return true;
      else ask(cursor);
    }
  } catch (e) {
    lose(cursor, e);
    return true;
  }
};

const ask = (cursor) => {
  if (cursor.iterator === undefined) {
    if (isThenable(cursor.source)) expect(cursor, SOURCE, cursor.source);
    else begin(cursor);
    return;
  }
  const r = apply(cursor.next, cursor.iterator, []);
  if (cursor.awaits) {
    expect(cursor, RESULT, r);
    return;
  }
  cursor.stage = RESULT;
  cursor.arrived = { __proto__: null, failed: false, value: r };
};

const expect = (cursor, stage, promise) => {
  cursor.asked = true;
  listen(promise, (v) => arrive(cursor, stage, false, v), (e) => arrive(cursor, stage, true, e));
};
const arrive = (cursor, stage, failed, value) => {
  cursor.asked = false;
  cursor.stage = stage;
  cursor.arrived = { __proto__: null, failed, value };
  try { cursor.chunk?.resume(); } catch {} // Of a host that is gone.
};

const accept = (cursor, chunk) => {
  const { failed, value } = cursor.arrived;
  cursor.arrived = undefined;
  if (failed) {
    if (cursor.stage === VALUE) abandon(cursor);
    throw value;
  }
  switch (cursor.stage) {
    case SOURCE:
      cursor.source = value;
      begin(cursor);
      break;
    case RESULT: {
      if (!isObject(value)) throw noResult(value);
      if (value.done) {
        cursor.state = DONE;
        return;
      }
      const v = value.value;
      if (!cursor.awaits && isThenable(v)) expect(cursor, VALUE, v);
      else take(cursor, chunk, v);
      break;
    }
    case VALUE: take(cursor, chunk, value); break;
    default: if (cursor.stop === "return" && !isObject(value)) throw noResult(value);
  }
};

// Ends an enumeration before its end; gives whether that is complete. An iterator that is still at work on an element gets to its `return`
// when it has that, which may be never: it is not waited for.
const close = (cursor) => {
  if (cursor.state !== MORE || cursor.iterator === undefined) return true;
  cursor.state = DONE;
  const r = stop(cursor);
  if (!cursor.awaits) return true;
  if (cursor.asked) {
    ignore(r);
    return true;
  }
  expect(cursor, CLOSING, r);
  return false;
};
