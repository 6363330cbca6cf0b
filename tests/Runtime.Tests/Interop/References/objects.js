// Classes as a library has them: private fields, accessors, statics, inheritance.
class Counter {
  #count;
  static total = 0;
  static names = [];
  label = "counter";
  constructor(start = 0, step = 1) {
    this.#count = start;
    this.step = step;
    Counter.total++;
  }
  get count() { return this.#count; }
  set count(value) { this.#count = value; }
  increment(...by) {
    if (by.length === 0) this.#count += this.step;
    for (let i = 0; i < by.length; i++) this.#count += by[i];
    return this.#count;
  }
  async later(value, fail = false) {
    await null;
    if (fail) throw new RangeError("later " + this.#count);
    return value + this.#count;
  }
  add(other) { return new this.constructor(this.#count + other.count); }
  same(other) { return other === this; }
  self() { return this; }
  async promised() { await null; return this; }
  each(f) { for (let i = 0; i < this.#count; i++) f(i, this); }
  static isOne(v) { return v instanceof Counter && #count in v; }
  static reset() { Counter.total = 0; }
  "odd-name"(a) { return "odd " + a; }
  throws() { throw new TypeError("no"); }
}
class Loud extends Counter {
  get loud() { return true; }
  increment() { return super.increment(10); }
}
const Fixed = (a) => ({ a });
const shapes = { round: { Circle: class Circle { constructor(radius) { this.radius = radius; } get area() { return this.radius * this.radius * 3; } } } };
const kept = new Map();
module.exports = {
  Counter, Loud, Fixed, shapes,
  echo: (v) => v,
  same: (a, b) => a === b,
  keep: (key, v) => { kept.set(key, v); },
  kept: (key) => kept.get(key) ?? null,
  isOne: (v) => Counter.isOne(v),
  make: (source) => (0, eval)("(" + source + ")"),
  typeOf: (v) => v === null ? "null" : typeof v,
  call: (f, v) => f(v),
  current: null,
  list: (n) => Array.from({ length: n }, (_, i) => new Counter(i)),
};
