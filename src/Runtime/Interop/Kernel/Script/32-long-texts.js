lanePart(({ I }) => ({
  // Long texts go as characters through functions of .NET; see LongTexts.cs. A number stands for an argument, a tag for a result.
  __proto__: null,
  pull: (place) => hosted.pull(place),
  sunk: (b, text) => {
    const tag = hosted.sink(text);
    if (tag === 0) throw new NativeRangeError("Out of memory for a result.");
    I[2 * b + 1] = tag;
  },
}));
