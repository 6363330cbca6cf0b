// Long texts that cross again are not copied again; see LongTexts.cs.
const sentTexts = { __proto__: null }; // place among the string arguments -> text
operation("keepText", (place, text) => { sentTexts[place] = text; });

const LARGEST_KEPT_TEXT = 1 << 18;
let resultText = "", resultTimes = 0, resultTag = -16;
operation("resultText", (tag) => tag === resultTag ? resultText : undefined);

lanePart(({ I }) => ({
  __proto__: null,
  sent: (place) => sentTexts[place],
  longText: () => hosted.longText(),
  // The second time C# keeps the text under a tag; from the third time on the tag is enough. Not where jobs run before C# reads it: what they
  // call may get results of its own.
  outLong: (b, v) => {
    I[2 * b] = 0;
    if (v !== resultText) {
      resultText = v.length <= LARGEST_KEPT_TEXT ? v : "";
      resultTimes = 1;
      return v;
    }
    if (I[4] !== 0) return v;
    if (++resultTimes === 2) resultTag = resultTag === -0x3fffffff ? -17 : resultTag - 1;
    I[2 * b + 1] = resultTag;
    return resultTimes === 2 ? v : undefined;
  },
}));
