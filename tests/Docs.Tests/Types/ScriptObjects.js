class Counter {
  #count;
  constructor(start) { this.#count = start; }
  get count() { return this.#count; }
  increment(by = 1) { return this.#count += by; }
}
exports.Counter = Counter;
exports.isCounter = counter => counter instanceof Counter;
