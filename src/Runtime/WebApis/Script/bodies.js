// The body of a request or a response (Fetch Standard, section 5.3): bytes that are there, or a stream.
(web) => {
  const { apply, NativeTypeError, NativePromise, NativeUint8Array, promiseThen, toText } = web;
  const { TextEncoder, TextDecoder, URLSearchParams, ReadableStream } = web.own;
  const { encode } = TextEncoder.prototype, { decode } = TextDecoder.prototype, { parse } = JSON, { slice } = NativeUint8Array.prototype;
  const { isBlob, contentOf, make } = web.blobs, { forms } = web, { lower, trim } = web.headers;
  const startsWith = String.prototype.startsWith, indexOf = String.prototype.indexOf, substring = web.substring;
  const paramsText = URLSearchParams.prototype.toString, { getReader, tee } = ReadableStream.prototype;
  const isStream = (v) => v instanceof ReadableStream;
  const textOfParams = (v) => { try { return apply(paramsText, v, []); } catch { return undefined; } };

  // What a script gives as a body; `type` is its Content-Type.
  const extract = (init) => {
    if (init === null || init === undefined) return null;
    const body = (bytes, type) => ({ __proto__: null, bytes, stream: undefined, isUsed: false, type });
    if (isStream(init)) {
      if (init.locked || init._disturbed) throw new NativeTypeError("The body's stream is locked, or has been read from.");
      return { __proto__: null, bytes: undefined, stream: init, isUsed: false, type: null };
    }
    if (isBlob(init)) return body(contentOf(init), init.type === "" ? null : init.type);
    const view = web.viewOf(init);
    if (view !== undefined) return body(apply(slice, web.bytesIn(view), []), null);
    if (web.bufferLength(init) >= 0) return body(apply(slice, new NativeUint8Array(init), []), null);
    if (forms.isForm(init)) { const { bytes, type } = forms.write(init); return body(bytes, type); }
    const params = textOfParams(init);
    return params !== undefined
      ? body(apply(encode, new TextEncoder(), [params]), "application/x-www-form-urlencoded;charset=UTF-8")
      : body(apply(encode, new TextEncoder(), [toText(init)]), "text/plain;charset=UTF-8");
  };
  const streamOf = (body) => body.stream ??= new ReadableStream({
    type: "bytes",
    pull(controller) {
      if (body.bytes.length > 0) controller.enqueue(apply(slice, body.bytes, []));
      controller.close();
      controller.byobRequest?.respond(0);
    },
  }, { highWaterMark: 0 });
  const isUsed = (body) => body !== null && (body.isUsed || body.stream !== undefined && body.stream._disturbed === true);
  const isLocked = (body) => body !== null && body.stream !== undefined && body.stream.locked;
  // All bytes of a body; a promise, but for those that are there.
  const readAll = (body) => {
    if (body === null) return new NativeUint8Array(0);
    body.isUsed = true;
    if (body.stream === undefined) return body.bytes;
    const reader = apply(getReader, body.stream, []), parts = { __proto__: null, length: 0 };
    return (async () => {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return forms.join(parts);
        if (web.byteLength(value) < 0) {
          const fault = new NativeTypeError("A chunk of the body is no Uint8Array.");
          reader.cancel(fault);
          throw fault;
        }
        parts[parts.length++] = value;
      }
    })();
  };
  const copy = (body) => {
    if (body === null) return null;
    if (body.stream === undefined) return { __proto__: null, bytes: body.bytes, stream: undefined, isUsed: false, type: body.type };
    const both = apply(tee, body.stream, []);
    body.stream = both[0];
    return { __proto__: null, bytes: undefined, stream: both[1], isUsed: false, type: body.type };
  };

  const utf8 = (bytes) => apply(decode, new TextDecoder(), [bytes]);
  const boundaryOf = (type) => {
    const at = apply(indexOf, type, ["boundary="]);
    if (at < 0) throw new NativeTypeError("formData(): the Content-Type names no boundary.");
    let text = apply(substring, type, [at + 9]);
    const end = apply(indexOf, text, [";"]);
    text = trim(end < 0 ? text : apply(substring, text, [0, end]));
    return text[0] === "\"" ? apply(substring, text, [1, text.length - 1]) : text;
  };
  const toForm = (bytes, type) => {
    const text = lower(type ?? "");
    if (apply(startsWith, text, ["multipart/form-data"])) return forms.read(bytes, boundaryOf(type));
    if (!apply(startsWith, text, ["application/x-www-form-urlencoded"])) throw new NativeTypeError("formData(): the Content-Type is neither multipart/form-data nor application/x-www-form-urlencoded.");
    const form = new web.own.FormData();
    new URLSearchParams(utf8(bytes)).forEach((value, key) => form.append(key, value));
    return form;
  };
  // Adds the members that Request and Response share; `bodyOf` asks for the brand.
  const mixIn = (type, bodyOf, typeOf) => {
    const { prototype } = type;
    const consume = (name, convert) => web.define(name, {
      [name]() {
        return new NativePromise((resolve) => {
          const body = bodyOf(this), contentType = typeOf(this);
          if (isUsed(body) || isLocked(body)) throw new NativeTypeError(name + "(): the body was read before, or is being read.");
          const bytes = readAll(body), finish = (all) => convert(all, contentType);
          resolve(web.byteLength(bytes) >= 0 ? finish(bytes) : apply(promiseThen, bytes, [finish]));
        });
      },
    }[name], prototype);
    consume("arrayBuffer", (bytes) => apply(slice, bytes, []).buffer);
    consume("blob", (bytes, contentType) => make(bytes, lower(contentType ?? "")));
    consume("bytes", (bytes) => apply(slice, bytes, []));
    consume("formData", toForm);
    consume("json", (bytes) => parse(utf8(bytes)));
    consume("text", utf8);
    const getter = (name, get) => web.defineGetter(prototype, name, get);
    getter("body", (o) => { const body = bodyOf(o); return body === null ? null : streamOf(body); });
    getter("bodyUsed", (o) => isUsed(bodyOf(o)));
  };
  web.bodies = { __proto__: null, extract, isUsed, isLocked, readAll, copy, mixIn, isStream };
}
