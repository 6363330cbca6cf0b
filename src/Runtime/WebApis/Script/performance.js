// performance (High Resolution Time; User Timing): milliseconds since the context was made, of the clock that its options name.
(web, elapsed, origin) => {
  const { defineClass, defineValue, put, toText, toNumber, errorNamed, NativeTypeError } = web;
  const key = {};
  const entryList = () => ({ __proto__: null, length: 0 });
  let entries = entryList(); // in the order of their start times
  const timeOf = (value, what) => {
    const time = toNumber(value);
    if (!(time >= 0)) throw new NativeTypeError(what + " must be a number of milliseconds from 0.");
    return time;
  };
  const detailOf = (options) => options?.detail === undefined || options.detail === null ? null : web.clone(options.detail, []);

  class PerformanceEntry {
    #name; #type; #start; #duration;
    constructor(k, name, type, start, duration) {
      if (k !== key) throw new NativeTypeError("Illegal constructor");
      this.#name = name; this.#type = type; this.#start = start; this.#duration = duration;
    }
    get name() { return this.#name; }
    get entryType() { return this.#type; }
    get startTime() { return this.#start; }
    get duration() { return this.#duration; }
    toJSON() { return { name: this.#name, entryType: this.#type, startTime: this.#start, duration: this.#duration, detail: this.detail }; }
  }
  class PerformanceMark extends PerformanceEntry {
    #detail;
    constructor(markName, markOptions = undefined) {
      if (arguments.length === 0) throw new NativeTypeError("PerformanceMark: the name is missing.");
      super(key, toText(markName), "mark", markOptions?.startTime === undefined ? elapsed() : timeOf(markOptions.startTime, "startTime"), 0);
      this.#detail = detailOf(markOptions);
    }
    get detail() { return this.#detail; }
  }
  class PerformanceMeasure extends PerformanceEntry {
    #detail;
    constructor(k, name, start, duration, detail) {
      super(k, name, "measure", start, duration);
      this.#detail = detail;
    }
    get detail() { return this.#detail; }
  }
  const add = (entry) => {
    let at = entries.length++;
    for (; at > 0 && entries[at - 1].startTime > entry.startTime; at--) entries[at] = entries[at - 1];
    entries[at] = entry;
    return entry;
  };
  const pick = (test) => {
    const found = [];
    for (let i = 0; i < entries.length; i++) if (test(entries[i])) put(found, found.length, entries[i], true);
    return found;
  };
  const clear = (type, name) => {
    const rest = entryList(), wanted = name === undefined ? undefined : toText(name);
    for (let i = 0; i < entries.length; i++) if (entries[i].entryType !== type || wanted !== undefined && entries[i].name !== wanted) rest[rest.length++] = entries[i];
    entries = rest;
  };
  // A time, or the newest mark of that name.
  const moment = (mark) => {
    if (typeof mark === "number") return timeOf(mark, "A time");
    const name = toText(mark);
    for (let i = entries.length - 1; i >= 0; i--) if (entries[i].entryType === "mark" && entries[i].name === name) return entries[i].startTime;
    throw errorNamed("SyntaxError", "performance.measure: there is no mark '" + name + "'.");
  };

  class Performance {
    #brand;
    constructor(k) { if (k !== key) throw new NativeTypeError("Illegal constructor"); }
    now() { this.#brand; return elapsed(); }
    get timeOrigin() { this.#brand; return origin; }
    mark(markName, markOptions = undefined) { this.#brand; return add(new PerformanceMark(markName, markOptions)); }
    measure(measureName, startOrMeasureOptions = undefined, endMark = undefined) {
      this.#brand;
      const given = startOrMeasureOptions, options = typeof given === "object" && given !== null ? given : undefined;
      const isUsed = options !== undefined && (options.start !== undefined || options.end !== undefined || options.duration !== undefined || options.detail !== undefined);
      if (isUsed && endMark !== undefined) throw new NativeTypeError("performance.measure: with options, the end stands among them.");
      if (isUsed && options.start === undefined && options.end === undefined) throw new NativeTypeError("performance.measure: the options name neither start nor end.");
      if (isUsed && options.start !== undefined && options.end !== undefined && options.duration !== undefined) throw new NativeTypeError("performance.measure: of start, end and duration two are enough.");
      const length = options?.duration === undefined ? undefined : timeOf(options.duration, "duration");
      const end = endMark !== undefined ? moment(endMark) : options?.end !== undefined ? moment(options.end) : options?.start !== undefined && length !== undefined ? moment(options.start) + length : elapsed();
      const start = options?.start !== undefined ? moment(options.start) : length !== undefined ? end - length : options === undefined && given !== undefined && given !== null ? moment(given) : 0;
      return add(new PerformanceMeasure(key, toText(measureName), start, end - start, detailOf(options)));
    }
    clearMarks(markName = undefined) { this.#brand; clear("mark", markName); }
    clearMeasures(measureName = undefined) { this.#brand; clear("measure", measureName); }
    getEntries() { this.#brand; return pick(() => true); }
    getEntriesByType(type) { this.#brand; const wanted = toText(type); return pick((e) => e.entryType === wanted); }
    getEntriesByName(name, type = undefined) {
      this.#brand;
      const wanted = toText(name), kind = type === undefined ? undefined : toText(type);
      return pick((e) => e.name === wanted && (kind === undefined || e.entryType === kind));
    }
    toJSON() { return { timeOrigin: this.timeOrigin }; }
  }
  defineClass("PerformanceEntry", PerformanceEntry);
  defineClass("PerformanceMark", PerformanceMark);
  defineClass("PerformanceMeasure", PerformanceMeasure);
  defineClass("Performance", Performance);
  defineValue("performance", new Performance(key));
}
