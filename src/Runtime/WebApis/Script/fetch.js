// fetch (Fetch Standard). The network is C#'s, which gives the head of a response, and parts of its body as they are asked for.
(web, load, random, isOpen, send, pull, cancel) => {
  const { apply, NativeMap, mapGet, mapSet, mapDelete, NativePromise, NativeTypeError, promiseThen } = web;
  const names = ["Headers", "FormData", "Request", "Response"];
  const split = String.prototype.split, indexOf = String.prototype.indexOf;
  const HEAD = 0, CHUNK = 1, END = 2;
  const open = new NativeMap(); // number -> what waits for the network
  let next = 1;

  const make = () => {
    const made = { __proto__: null };
    made.Headers = load("headers")(web);
    made.FormData = load("form-data")(web, random);
    load("bodies")(web);
    const { Request, Response } = load("requests")(web);
    made.Request = Request;
    made.Response = Response;
    if (isOpen) {
      made.fetch = function fetch(input, init = undefined) {
        return new NativePromise((resolve, reject) => start(new Request(input, init), resolve, reject));
      };
    }
    return made;
  };

  const start = (request, resolve, reject) => {
    const { stateOf } = web.requests, { readAll } = web.bodies, state = stateOf(request), { signal } = state;
    if (signal.aborted) { reject(signal.reason); return; }
    const id = next++;
    const call = { __proto__: null, id, resolve, reject, controller: undefined, pulled: undefined, method: state.method };
    const end = (reason) => {
      apply(mapDelete, open, [id]);
      cancel(id);
      reject(reason);
      try { call.controller?.error(reason); } catch { } // It has been closed.
      call.pulled?.();
    };
    apply(web.signals.listen, signal, ["abort", () => { if (apply(mapGet, open, [id]) === call) end(signal.reason); }, { __proto__: null, once: true }]);
    apply(mapSet, open, [id, call]);
    const go = (bytes) => {
      if (apply(mapGet, open, [id]) !== call) return;
      const list = web.headers.listOf(state.headers);
      let headers = "";
      for (let i = 0; i < list.length; i++) headers += list[i].name + ":" + list[i].value + "\n";
      send(id, state.method, state.url, headers, bytes === undefined ? "" : web.textOfBytes(bytes), bytes !== undefined, state.redirect);
    };
    if (state.body === null) { go(undefined); return; }
    const bytes = readAll(state.body);
    if (web.byteLength(bytes) >= 0) go(bytes); else apply(promiseThen, bytes, [go, end]);
  };

  const respond = (call, text) => {
    const lines = apply(split, text, ["\n"]); // status, reason, URL, "1" if there were redirects, type, then the headers
    const headers = new web.own.Headers();
    for (let i = 5; i < lines.length; i++) {
      const colon = apply(indexOf, lines[i], [":"]);
      try { headers.append(apply(web.substring, lines[i], [0, colon]), apply(web.substring, lines[i], [colon + 1])); } catch { } // Not one that script may see.
    }
    const status = +lines[0];
    const isNull = call.method === "HEAD" || status === 0 || status === 101 || status === 103 || status === 204 || status === 205 || status === 304;
    const stream = isNull ? undefined : new web.own.ReadableStream({
      type: "bytes",
      start(controller) { call.controller = controller; },
      pull() { return new NativePromise((done) => { call.pulled = done; pull(call.id); }); },
      cancel() { apply(mapDelete, open, [call.id]); cancel(call.id); },
    }, { highWaterMark: 0 });
    if (isNull) { apply(mapDelete, open, [call.id]); cancel(call.id); }
    call.resolve(web.requests.fromState({
      __proto__: null, type: lines[4], url: lines[2], redirected: lines[3] === "1", status, statusText: lines[1], headers: web.headers.freeze(headers),
      body: isNull ? null : { __proto__: null, bytes: undefined, stream, isUsed: false, type: null },
    }));
  };

  web.defineLater(isOpen ? [...names, "fetch"] : names, make);
  // What C# has to tell of a call.
  return (id, kind, text) => {
    const call = apply(mapGet, open, [id]);
    if (call === undefined) return;
    if (kind === HEAD) { respond(call, text); return; }
    const { controller, pulled } = call;
    call.pulled = undefined;
    if (kind === CHUNK) {
      controller.enqueue(web.bytesOfText(text));
    } else {
      apply(mapDelete, open, [id]);
      if (kind === END) { controller.close(); controller.byobRequest?.respond(0); }
      else { const e = new NativeTypeError("fetch failed: " + text); call.reject(e); controller?.error(e); }
    }
    pulled?.();
  };
}
