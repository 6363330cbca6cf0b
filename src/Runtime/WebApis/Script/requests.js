// Request and Response (Fetch Standard, sections 5.4 and 5.5).
(web) => {
  const { apply, shapeClass, defineGetter, NativeTypeError, NativeRangeError, toText, toNumber } = web;
  const { URL, AbortController } = web.own, { Headers } = web.headers;
  const { extract, isUsed, isLocked, copy, mixIn } = web.bodies, { isToken, freeze, listOf } = web.headers;
  const { signals } = web, { stringify } = JSON, hrefOf = web.descriptorOf(URL.prototype, "href").get;
  const setHeader = Headers.prototype.set, hasHeader = Headers.prototype.has, getHeader = Headers.prototype.get, toUpperCase = String.prototype.toUpperCase;
  const usual = { __proto__: null, DELETE: 1, GET: 1, HEAD: 1, OPTIONS: 1, POST: 1, PUT: 1 }, refused = { __proto__: null, CONNECT: 1, TRACE: 1, TRACK: 1 };
  const methodOf = (method) => {
    const text = toText(method), upper = apply(toUpperCase, text, []);
    if (!isToken(text)) throw new NativeTypeError("Request: '" + text + "' is not the name of a method.");
    if (refused[upper]) throw new NativeTypeError("Request: the method " + upper + " is not allowed.");
    return usual[upper] ? upper : text;
  };
  const oneOf = (name, value, values) => {
    const text = toText(value);
    for (let i = 0; i < values.length; i++) if (values[i] === text) return text;
    throw new NativeTypeError("Request: '" + text + "' is not a value of '" + name + "'.");
  };
  const withType = (headers, body) => {
    if (body !== null && body.type !== null && !apply(hasHeader, headers, ["content-type"])) apply(setHeader, headers, ["content-type", body.type]);
  };

  let requestOf, responseOf;
  class Request {
    #state;
    constructor(input, init = undefined) {
      if (arguments.length === 0) throw new NativeTypeError("Request: the URL is missing.");
      const other = requestOf(input), options = init ?? {};
      const state = this.#state = { __proto__: null, url: "", method: "GET", headers: undefined, body: null, redirect: "follow", signal: undefined };
      if (other !== undefined) {
        state.url = other.url; state.method = other.method; state.redirect = other.redirect;
      } else {
        const url = new URL(toText(input));
        if (url.username !== "" || url.password !== "") throw new NativeTypeError("Request: the URL must not have a user name or a password.");
        state.url = apply(hrefOf, url, []);
      }
      if (options.method !== undefined) state.method = methodOf(options.method);
      if (options.redirect !== undefined) state.redirect = oneOf("redirect", options.redirect, ["follow", "error", "manual"]);
      state.headers = new Headers(options.headers !== undefined ? options.headers : other?.headers);
      const parent = options.signal !== undefined ? options.signal : other?.signal, controller = new AbortController();
      if (parent !== undefined && parent !== null) {
        if (!signals.isSignal(parent)) throw new NativeTypeError("Request: 'signal' is no AbortSignal.");
        const abort = () => controller.abort(parent.reason);
        if (parent.aborted) abort(); else apply(signals.listen, parent, ["abort", abort, { __proto__: null, once: true }]);
      }
      state.signal = controller.signal;
      const body = options.body !== undefined ? extract(options.body) : null;
      if ((body !== null || options.body === undefined && other !== undefined && other.body !== null) && (state.method === "GET" || state.method === "HEAD")) {
        throw new NativeTypeError("Request: one of method " + state.method + " has no body.");
      }
      if (body !== null) {
        if (body.stream !== undefined && options.duplex !== "half") throw new NativeTypeError("Request: a body that is a stream needs the option duplex: 'half'.");
        state.body = body;
        withType(state.headers, body);
      } else if (options.body === undefined && other !== undefined && other.body !== null) {
        if (isUsed(other.body) || isLocked(other.body)) throw new NativeTypeError("Request: the body of the request was read before.");
        state.body = copy(other.body);
        other.body.isUsed = true;
      }
    }
    static { requestOf = (v) => typeof v === "object" && v !== null && #state in v ? v.#state : undefined; }
    get method() { return this.#state.method; }
    get url() { return this.#state.url; }
    get headers() { return this.#state.headers; }
    get signal() { return this.#state.signal; }
    get redirect() { return this.#state.redirect; }
    get destination() { this.#state; return ""; }
    get referrer() { this.#state; return "about:client"; }
    get referrerPolicy() { this.#state; return ""; }
    get mode() { this.#state; return "cors"; }
    get credentials() { this.#state; return "same-origin"; }
    get cache() { this.#state; return "default"; }
    get integrity() { this.#state; return ""; }
    get keepalive() { this.#state; return false; }
    get duplex() { this.#state; return "half"; }
    clone() {
      const state = this.#state;
      if (isUsed(state.body) || isLocked(state.body)) throw new NativeTypeError("Request.clone: the body was read before.");
      const body = copy(state.body), request = new Request(state.url, { method: state.method, headers: state.headers, redirect: state.redirect, signal: state.signal });
      request.#state.body = body;
      return request;
    }
  }

  const NO_BODY = { __proto__: null, 101: 1, 103: 1, 204: 1, 205: 1, 304: 1 };
  const key = {};
  let fromState;
  class Response {
    #state;
    constructor(body = null, init = undefined, ...more) {
      if (more[0] === key) { this.#state = more[1]; return; }
      const options = init ?? {};
      const status = options.status === undefined ? 200 : toNumber(options.status) & 0xffff, statusText = options.statusText === undefined ? "" : toText(options.statusText);
      if (status < 200 || status > 599) throw new NativeRangeError("Response: the status must be from 200 to 599.");
      for (let i = 0; i < statusText.length; i++) if (statusText[i] < " " && statusText[i] !== "\t" || statusText[i] > "\xff") throw new NativeTypeError("Response: the status text has a character that is not allowed.");
      const headers = new Headers(options.headers), content = extract(body);
      if (content !== null && NO_BODY[status]) throw new NativeTypeError("Response: one of status " + status + " has no body.");
      this.#state = { __proto__: null, type: "default", url: "", redirected: false, status, statusText, headers, body: content };
      if (content !== null) withType(headers, content);
    }
    static {
      fromState = (state) => new Response(null, undefined, key, state);
      responseOf = (v) => v.#state;
    }
    static error() { return fromState({ __proto__: null, type: "error", url: "", redirected: false, status: 0, statusText: "", headers: freeze(new Headers()), body: null }); }
    static redirect(url, status = 302) {
      const href = apply(hrefOf, new URL(toText(url)), []), number = toNumber(status);
      if (number !== 301 && number !== 302 && number !== 303 && number !== 307 && number !== 308) throw new NativeRangeError("Response.redirect: " + status + " is not the status of a redirect.");
      const headers = new Headers();
      apply(setHeader, headers, ["location", href]);
      return fromState({ __proto__: null, type: "default", url: "", redirected: false, status: number, statusText: "", headers: freeze(headers), body: null });
    }
    static json(data, init = undefined) {
      const text = stringify(data);
      if (text === undefined) throw new NativeTypeError("Response.json: the value has no JSON.");
      const response = new Response(text, init), headers = new Headers(init?.headers);
      if (!apply(hasHeader, headers, ["content-type"])) apply(setHeader, response.#state.headers, ["content-type", "application/json"]);
      return response;
    }
    get type() { return this.#state.type; }
    get url() { return this.#state.url; }
    get redirected() { return this.#state.redirected; }
    get status() { return this.#state.status; }
    get ok() { return this.#state.status >= 200 && this.#state.status <= 299; }
    get statusText() { return this.#state.statusText; }
    get headers() { return this.#state.headers; }
    clone() {
      const state = this.#state;
      if (isUsed(state.body) || isLocked(state.body)) throw new NativeTypeError("Response.clone: the body was read before.");
      return fromState({ __proto__: null, ...state, body: copy(state.body) });
    }
  }
  const typeOf = (state) => apply(getHeader, state.headers, ["content-type"]);
  const bodyOfRequest = (v) => { const state = requestOf(v); if (state === undefined) throw new NativeTypeError("Illegal invocation"); return state; };
  mixIn(Request, (v) => bodyOfRequest(v).body, (v) => typeOf(bodyOfRequest(v)));
  mixIn(Response, (v) => responseOf(v).body, (v) => typeOf(responseOf(v)));
  for (const name of ["error", "redirect", "json"]) web.define(name, Response[name], Response);
  shapeClass("Request", Request);
  shapeClass("Response", Response);
  Reflect.defineProperty(Response, "length", { __proto__: null, value: 0, configurable: true });
  web.requests = { __proto__: null, stateOf: requestOf, fromState };
  return { __proto__: null, Request, Response };
}
