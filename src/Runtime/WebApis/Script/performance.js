// performance (High Resolution Time): milliseconds since the context was made, of the clock that its options name.
(web, elapsed, origin) => {
  const { defineClass, defineValue, NativeTypeError } = web;
  const key = {};
  class Performance {
    #brand;
    constructor(k) { if (k !== key) throw new NativeTypeError("Illegal constructor"); }
    now() { this.#brand; return elapsed(); }
    get timeOrigin() { this.#brand; return origin; }
    toJSON() { return { timeOrigin: this.timeOrigin }; }
  }
  defineClass("Performance", Performance);
  defineValue("performance", new Performance(key));
}
