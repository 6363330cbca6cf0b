// Event, EventTarget, CustomEvent, AbortController and AbortSignal (DOM, sections 2 and 3).
(web) => {
  const { define, defineClass, apply, toText, NativeTypeError, errorNamed, now } = web;
  const { trunc } = Math, MOST_MS = Number.MAX_SAFE_INTEGER;
  let dispatching;
  class Event {
    #type; #bubbles; #cancelable; #composed; #isTrusted = false; #prevented = false; #stopped = false; #target = null; #current = null; #phase = 0; #time = now(); #isOn = false;
    constructor(type, init = undefined) {
      if (arguments.length === 0) throw new NativeTypeError("Event: the type is missing.");
      this.#type = toText(type);
      this.#bubbles = !!init?.bubbles;
      this.#cancelable = !!init?.cancelable;
      this.#composed = !!init?.composed;
    }
    static {
      dispatching = {
        // One of our own, for a dispatch that script does not ask for.
        make: (type, target) => { const e = new Event(type); e.#isTrusted = true; e.#target = target; e.#current = target; e.#phase = 2; return e; },
        isEvent: (e) => typeof e === "object" && e !== null && #type in e,
        begin: (e, target) => {
          if (e.#isOn) throw errorNamed("InvalidStateError", "dispatchEvent: the event is being dispatched.");
          e.#isOn = true; e.#target = target; e.#current = target; e.#phase = 2; e.#stopped = false;
        },
        isStopped: (e) => e.#stopped,
        end: (e) => { e.#isOn = false; e.#current = null; e.#phase = 0; return !e.#prevented; },
      };
    }
    get type() { return this.#type; }
    get target() { return this.#target; }
    get srcElement() { return this.#target; }
    get currentTarget() { return this.#current; }
    get eventPhase() { return this.#phase; }
    get bubbles() { return this.#bubbles; }
    get cancelable() { return this.#cancelable; }
    get composed() { return this.#composed; }
    get defaultPrevented() { return this.#prevented; }
    get returnValue() { return !this.#prevented; }
    get timeStamp() { return this.#time; }
    get isTrusted() { return this.#isTrusted; }
    composedPath() { return this.#current === null ? [] : [this.#current]; }
    preventDefault() { if (this.#cancelable) this.#prevented = true; }
    stopPropagation() { }
    stopImmediatePropagation() { this.#stopped = true; }
  }
  for (const [i, name] of ["NONE", "CAPTURING_PHASE", "AT_TARGET", "BUBBLING_PHASE"].entries()) {
    for (const o of [Event, Event.prototype]) Reflect.defineProperty(o, name, { value: i, enumerable: true });
  }
  class CustomEvent extends Event {
    #detail;
    constructor(type, init = undefined) { super(type, init); this.#detail = init?.detail ?? null; }
    get detail() { return this.#detail; }
  }
  class EventTarget {
    #listeners = web.listeners(this);
    addEventListener(type, callback, options = undefined) { this.#listeners.add(toText(type), callback, options); }
    removeEventListener(type, callback, options = undefined) { this.#listeners.remove(toText(type), callback, options); }
    dispatchEvent(event) {
      if (!dispatching.isEvent(event)) throw new NativeTypeError("dispatchEvent: the argument is no Event.");
      const isSignal = web.signals.isSignal(this), listeners = isSignal ? undefined : this.#listeners;
      dispatching.begin(event, this);
      const isStopped = () => dispatching.isStopped(event);
      if (isSignal) web.signals.dispatch(this, event.type, event, isStopped); else listeners.dispatch(event.type, event, isStopped);
      return dispatching.end(event);
    }
  }
  defineClass("DOMException", web.DOMException);
  defineClass("Event", Event);
  defineClass("CustomEvent", CustomEvent);
  defineClass("EventTarget", EventTarget);

  // The kernel made the class before there were events.
  Reflect.setPrototypeOf(web.signals.AbortSignal, EventTarget);
  Reflect.setPrototypeOf(web.signals.AbortSignal.prototype, EventTarget.prototype);
  web.signals.setMaker(dispatching.make);
  const { AbortSignal, makeSignal, abortSignal, isSignal, abortError, timeoutError } = web.signals;
  const follow = (sources) => {
    const signal = new AbortSignal(makeSignal);
    for (let i = 0; i < sources.length; i++) {
      if (!isSignal(sources[i])) throw new NativeTypeError("AbortSignal.any: element " + i + " is no AbortSignal.");
    }
    for (let i = 0; i < sources.length; i++) {
      if (sources[i].aborted) { abortSignal(signal, sources[i].reason); return signal; }
    }
    for (let i = 0; i < sources.length; i++) apply(web.signals.listen, sources[i], ["abort", () => abortSignal(signal, sources[i].reason), { __proto__: null, once: true }]);
    return signal;
  };
  define("abort", function abort(reason = abortError()) {
    const signal = new AbortSignal(makeSignal);
    abortSignal(signal, reason === undefined ? abortError() : reason);
    return signal;
  }, AbortSignal);
  define("timeout", function timeout(ms) {
    const delay = trunc(web.toNumber(ms));
    if (!(delay >= 0 && delay <= MOST_MS)) throw new NativeTypeError("AbortSignal.timeout: the time must be a number of milliseconds from 0 to 2 ** 53 - 1.");
    const signal = new AbortSignal(makeSignal);
    web.later(() => abortSignal(signal, timeoutError()), delay);
    return signal;
  }, AbortSignal);
  define("any", function any(signals) { return follow(web.listOf(signals)); }, AbortSignal);
  class AbortController {
    #signal = new AbortSignal(makeSignal);
    get signal() { return this.#signal; }
    abort(reason = undefined) { abortSignal(this.#signal, reason === undefined ? abortError() : reason); }
  }
  defineClass("AbortSignal", AbortSignal);
  defineClass("AbortController", AbortController);
}
