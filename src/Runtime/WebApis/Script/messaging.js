// MessageChannel (HTML, section 9.4): a message is a task of its own.
(web) => {
  const { defineClass, NativeTypeError } = web;
  const key = {}; // Only who has it can make a port.
  let connect;
  class MessagePort {
    #other; #queue = { __proto__: null, length: 0 }; #isStarted = false; #isClosed = false; #onmessage = null; #listeners;
    constructor(k) {
      if (k !== key) throw new NativeTypeError("Illegal constructor");
      this.#listeners = web.listeners(this);
    }
    static { connect = (a, b) => { a.#other = b; b.#other = a; }; }
    get onmessage() { return this.#onmessage; }
    set onmessage(f) {
      this.#onmessage = typeof f === "function" ? f : null;
      this.start();
    }
    addEventListener(type, callback, options) { this.#listeners.add(type, callback, options); }
    removeEventListener(type, callback) { this.#listeners.remove(type, callback); }
    postMessage(message, options = undefined) {
      const other = this.#other;
      const transfer = options === undefined || options === null ? [] : web.listOf(web.isIterable(options) ? options : options.transfer ?? []);
      const data = web.clone(message, transfer);
      if (other === undefined || other.#isClosed || this.#isClosed) return;
      if (!other.#isStarted) { other.#queue[other.#queue.length++] = data; return; }
      other.#deliver(data);
    }
    start() {
      if (this.#isStarted) return;
      this.#isStarted = true;
      const queue = this.#queue;
      this.#queue = { __proto__: null, length: 0 };
      for (let i = 0; i < queue.length; i++) this.#deliver(queue[i]);
    }
    close() {
      this.#isClosed = true;
      if (this.#other !== undefined) this.#other.#isClosed = true;
    }
    #deliver(data) {
      web.later(() => {
        if (this.#isClosed) return;
        const event = { type: "message", data, target: this, currentTarget: this, ports: [], origin: "", lastEventId: "", source: null, bubbles: false, cancelable: false, isTrusted: true };
        if (this.#onmessage !== null) try { web.apply(this.#onmessage, this, [event]); } catch (e) { web.reportException(e); }
        this.#listeners.dispatch("message", event);
      }, 0);
    }
  }
  class MessageChannel {
    #port1 = new MessagePort(key); #port2 = new MessagePort(key);
    constructor() { connect(this.#port1, this.#port2); }
    get port1() { return this.#port1; }
    get port2() { return this.#port2; }
  }
  defineClass("MessagePort", MessagePort);
  defineClass("MessageChannel", MessageChannel);
}
