let counter = 0;

export function next() { return ++counter; }
export function add(a, b) { return a + b; }
export function with_(callback) { callback(); }
export { with_ as with };
export async function later(text) { await null; return text + '!'; }
export function never() { return new Promise(() => {}); }
export function spin() { for (;;); }
export function work(n, result) { for (let i = 0; i < n; i++); return result; }
export async function workLater(n, result) { await null; return work(n, result); }
export function recurse() { return 1 + recurse(); }
export function allocate() { return new ArrayBuffer(1 << 28).byteLength; }
export async function* countLater(n) { for (let i = 0; i < n; i++) { yield i; } }
export function* count(n) { for (let i = 0; i < n; i++) { yield i; } }
