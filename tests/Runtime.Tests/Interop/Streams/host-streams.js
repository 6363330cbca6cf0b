"use strict";
exports.sum = async (numbers) => {
  let total = 0;
  for await (const v of numbers) total += v;
  return total;
};
exports.first = async (items, n) => {
  const found = [];
  for await (const v of items) {
    found.push(v);
    if (found.length === n) break;
  }
  return JSON.stringify(found);
};
exports.bytes = async (blobs) => {
  let total = 0;
  for await (const blob of blobs) for (const v of blob) total += v;
  return total;
};
exports.sumOf = async (make) => exports.sum(await make());
exports.caught = async (numbers) => {
  const seen = [];
  try {
    for await (const v of numbers) seen.push(v);
  } catch (e) {
    return seen + " " + e.name + ": " + e.message;
  }
};
exports.same = (a, b) => a === b;
exports.echo = (v) => v;
exports.double = async function* (numbers) { for await (const v of numbers) yield 2 * v; };
exports.each = async (numbers, f) => { for await (const v of numbers) await f(v); };
exports.give = (f) => f((async function* () { yield 1; yield 2; })());
exports.shape = (v) => typeof v + " " + Object.keys(v) + " " + typeof v[Symbol.asyncIterator];
exports.read = async (feed) => {
  let text = Array.isArray(feed.whole(3)) + " ";
  for await (const v of feed.count(4)) text += v;
  await feed.add(feed.count(5));
  await feed.add((async function* () { yield 10; yield 20; })());
  return text + " " + feed.sum;
};
let left;
exports.leave = async (numbers) => {
  left = numbers[Symbol.asyncIterator]();
  return (await left.next()).value;
};
exports.forget = () => { left = undefined; };
exports.start = (numbers) => { left = numbers[Symbol.asyncIterator](); left.next(); };
exports.together = async (numbers) => {
  const it = numbers[Symbol.asyncIterator]();
  return (await Promise.all([it.next(), it.next(), it.next(), it.return(), it.next()])).map((r) => r.done ? "done" : r.value).join();
};
