exports.lines = async function* (text) { for (const line of text.split("\n")) yield line; };
exports.average = async values => {
  let sum = 0, n = 0;
  for await (const v of values) { sum += v; n++; }
  return sum / n;
};
