// AbortSignal as the web has it: what script sees of a CancellationToken. Only with web APIs do globals name these.
const domCodes = {
  __proto__: null, IndexSizeError: 1, HierarchyRequestError: 3, WrongDocumentError: 4, InvalidCharacterError: 5, NoModificationAllowedError: 7, NotFoundError: 8,
  NotSupportedError: 9, InUseAttributeError: 10, InvalidStateError: 11, SyntaxError: 12, InvalidModificationError: 13, NamespaceError: 14, InvalidAccessError: 15,
  TypeMismatchError: 17, SecurityError: 18, NetworkError: 19, AbortError: 20, URLMismatchError: 21, QuotaExceededError: 22, TimeoutError: 23,
  InvalidNodeTypeError: 24, DataCloneError: 25,
};
class DOMException extends NativeError {
  constructor(message = "", name = "Error") {
    super(toText(message));
    const value = toText(name);
    defineProperty(this, "name", { __proto__: null, value, writable: true, enumerable: false, configurable: true });
    defineProperty(this, "code", { __proto__: null, value: domCodes[value] ?? 0, writable: true, enumerable: false, configurable: true });
  }
}
const errorNamed = (name, message) => new DOMException(message, name);
const abortError = () => errorNamed("AbortError", "This operation was aborted.");
const timeoutError = () => errorNamed("TimeoutError", "The operation was aborted due to timeout.");

// What a listener throws reaches nobody; it is told of as a rejection that nobody handles.
const reportException = (e) => { new NativePromise((_, reject) => reject(e)); };

const makeSignal = {}; // Only who has it can construct one.
let abortSignal, isSignal, dispatchToSignal;
// Without web APIs there is no class Event.
let makeEvent = (type, target) => ({ type, target, currentTarget: target, bubbles: false, cancelable: false, defaultPrevented: false, isTrusted: true });
class AbortSignal {
  #listeners = { __proto__: null, length: 0 }; // Replaced when it changes: a dispatch goes on with those that it began with.
  #onabort = null;
  #aborted = false;
  #reason;

  constructor(key) {
    if (key !== makeSignal) throw new NativeTypeError("Illegal constructor");
  }

  get aborted() { return this.#aborted; }
  get reason() { return this.#reason; }
  get onabort() { return this.#onabort?.callback ?? null; }

  set onabort(callback) {
    const isCallable = typeof callback === "function" || typeof callback === "object" && callback !== null;
    if (!isCallable && this.#onabort !== null) {
      this.#without(this.#onabort);
      this.#onabort = null;
    } else if (isCallable && this.#onabort !== null) {
      this.#onabort.callback = callback;
    } else if (isCallable) {
      this.#onabort = { __proto__: null, type: "abort", callback, capture: false, once: false, isRemoved: false };
      this.#with(this.#onabort);
    }
  }

  throwIfAborted() {
    if (this.#aborted) throw this.#reason;
  }

  addEventListener(type, callback, options) {
    const name = toText(type);
    const isObject = typeof options === "object" && options !== null;
    const capture = isObject ? !!options.capture : !!options;
    const once = isObject && !!options.once;
    const until = isObject ? options.signal : undefined;
    if (until !== undefined && !isSignal(until)) throw new NativeTypeError("The option 'signal' is no AbortSignal.");
    if (callback === null || callback === undefined || until !== undefined && until.#aborted) return;
    if (typeof callback !== "function" && typeof callback !== "object") throw new NativeTypeError("The listener is neither a function nor an object.");
    if (this.#find(name, callback, capture) !== undefined) return;
    const listener = { __proto__: null, type: name, callback, capture, once, isRemoved: false };
    this.#with(listener);
    if (until !== undefined) until.#with({ __proto__: null, type: "abort", callback: () => this.#without(listener), capture: false, once: true, isRemoved: false });
  }

  removeEventListener(type, callback, options) {
    const listener = this.#find(toText(type), callback, typeof options === "object" && options !== null ? !!options.capture : !!options);
    if (listener !== undefined) this.#without(listener);
  }

  #find(type, callback, capture) {
    for (let i = 0; i < this.#listeners.length; i++) {
      const l = this.#listeners[i];
      if (l !== this.#onabort && l.type === type && l.callback === callback && l.capture === capture) return l;
    }
    return undefined;
  }

  #with(listener) {
    const list = { __proto__: null, length: 0 };
    for (let i = 0; i < this.#listeners.length; i++) list[list.length++] = this.#listeners[i];
    list[list.length++] = listener;
    this.#listeners = list;
  }

  #without(listener) {
    listener.isRemoved = true;
    const list = { __proto__: null, length: 0 };
    for (let i = 0; i < this.#listeners.length; i++) if (this.#listeners[i] !== listener) list[list.length++] = this.#listeners[i];
    this.#listeners = list;
  }

  #abort(reason) {
    if (this.#aborted) return;
    this.#aborted = true;
    this.#reason = reason;
    this.#dispatch("abort", makeEvent("abort", this), () => false);
  }

  #dispatch(type, event, isStopped) {
    const list = this.#listeners;
    for (let i = 0; i < list.length && !isStopped(); i++) {
      const l = list[i];
      if (l.type !== type || l.isRemoved) continue;
      if (l.once) this.#without(l);
      try {
        if (typeof l.callback === "function") apply(l.callback, this, [event]);
        else l.callback.handleEvent(event);
      } catch (e) {
        reportException(e);
      }
    }
  }

  static {
    abortSignal = (signal, reason) => signal.#abort(reason);
    dispatchToSignal = (signal, type, event, isStopped) => signal.#dispatch(type, event, isStopped);
    isSignal = (v) => typeof v === "object" && v !== null && #aborted in v;
    defineProperty(this.prototype, Symbol.toStringTag, { __proto__: null, value: "AbortSignal", configurable: true });
  }
}

// The signals of calls that have not ended, by the number that C# knows the call by.
const signals = new NativeMap();
operation("abort", (id, timedOut) => {
  const signal = apply(mapGet, signals, [id]);
  if (signal === undefined) return;
  apply(mapDelete, signals, [id]);
  abortSignal(signal, timedOut ? timeoutError() : abortError());
});
