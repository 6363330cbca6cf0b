export function price(order) {
  let total = 0;
  for (const line of order.lines) total += line.count * line.price;
  return { text: `${order.name}: ${total}`, total, lines: order.lines.length };
}

export async function greet(name) {
  await null;
  return `hello ${name}`;
}

export async function* count(to) {
  for (let i = 0; i < to; i++) yield i;
}

export function work(rounds, result) {
  for (let i = 0; i < rounds; i++);
  return result;
}

export function fail(id) {
  throw new Error(`no ${id}`);
}

export async function reject(id) {
  await null;
  throw new Error(`later no ${id}`);
}

export function garbage() {
  return JSON.parse('{ "text": 5, "total": "much", "lines": null }'); // What the analyzers can't see through.
}

export function spin() {
  for (;;);
}

export function recurse() {
  return 1 + recurse();
}

export function fill() {
  const all = [];
  for (;;) all.push(new Array(1000).fill(all.length + 0.5));
}

export function reserve() {
  const all = [];
  for (;;) all.push(new ArrayBuffer(1 << 20));
}

export function never() {
  return new Promise(() => {});
}
