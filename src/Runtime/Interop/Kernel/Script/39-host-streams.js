// Streams of .NET, as async iterables. `open` begins an enumeration: it gives a function that fetches a chunk, or ends the enumeration.
const elements = async function* (open) {
  const pull = open();
  try {
    for (let isLast = false; !isLast;) {
      const chunk = await pull(false);
      isLast = chunk[0];
      const items = chunk[1], n = items.length;
      for (let i = 0; i < n; i++) yield items[i];
    }
  } finally {
    await pull(true);
  }
};

lanePart(() => ({ __proto__: null, asyncIterator: asyncIteratorSymbol, elements, streamOf: (open) => ({ [asyncIteratorSymbol]: () => elements(open) }) }));
