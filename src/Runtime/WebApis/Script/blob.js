// Blob and File (File API). Their bytes are kept as one Uint8Array, which is never changed.
(web) => {
  const { apply, defineClass, NativePromise, NativeTypeError, NativeUint8Array, toText, toNumber, now, charCodeAt } = web;
  const { TextEncoder, TextDecoder } = web.own;
  const { encode } = TextEncoder.prototype, { decode } = TextDecoder.prototype;
  const { set, slice, subarray } = NativeUint8Array.prototype, replaceAll = String.prototype.replaceAll, toLowerCase = String.prototype.toLowerCase;
  const encoder = new TextEncoder();
  const CHUNK = 65536;

  // A copy of a part, as bytes.
  const bytesOf = (part, nativeEndings) => {
    if (isBlob(part)) return contentOf(part);
    const view = web.viewOf(part);
    if (view !== undefined) return apply(slice, web.bytesIn(view), []);
    if (web.bufferLength(part) >= 0) return apply(slice, new NativeUint8Array(part), []);
    let text = toText(part);
    if (nativeEndings) text = apply(replaceAll, apply(replaceAll, text, ["\r\n", "\n"]), ["\r", "\n"]);
    return apply(encode, encoder, [text]);
  };
  const typeOf = (type) => {
    const text = toText(type);
    for (let i = 0; i < text.length; i++) {
      const c = apply(charCodeAt, text, [i]);
      if (c < 0x20 || c > 0x7e) return "";
    }
    return apply(toLowerCase, text, []);
  };
  let contentOf, isBlob, fill;
  class Blob {
    #bytes; #type = "";
    constructor(blobParts = undefined, options = undefined) {
      const parts = blobParts === undefined ? [] : blobParts;
      if (typeof parts !== "object" && typeof parts !== "function" || parts === null || !web.isIterable(parts)) throw new NativeTypeError("Blob: the parts must be an iterable object.");
      const endings = options?.endings === undefined ? "transparent" : toText(options.endings);
      if (endings !== "transparent" && endings !== "native") throw new NativeTypeError("Blob: 'endings' must be 'transparent' or 'native'.");
      const list = web.listOf(parts);
      let length = 0;
      for (let i = 0; i < list.length; i++) length += (list[i] = bytesOf(list[i], endings === "native")).length;
      this.#bytes = new NativeUint8Array(length);
      for (let i = 0, at = 0; i < list.length; at += list[i].length, i++) apply(set, this.#bytes, [list[i], at]);
      if (options?.type !== undefined) this.#type = typeOf(options.type);
    }
    static {
      isBlob = (v) => typeof v === "object" && v !== null && #bytes in v;
      contentOf = (blob) => blob.#bytes;
      fill = (blob, bytes, type) => { blob.#bytes = bytes; blob.#type = type; return blob; };
    }
    get size() { return this.#bytes.length; }
    get type() { return this.#type; }
    slice(start = 0, end = this.#bytes.length, contentType = "") {
      const size = this.#bytes.length;
      const place = (v) => { const n = toNumber(v), whole = n === n ? n - n % 1 : 0; return whole < 0 ? (size + whole > 0 ? size + whole : 0) : whole < size ? whole : size; };
      const from = place(start), to = place(end);
      return fill(new Blob(), apply(subarray, this.#bytes, [from, to > from ? to : from]), typeOf(contentType));
    }
    arrayBuffer() { return resolved(() => apply(slice, this.#bytes, []).buffer); }
    bytes() { return resolved(() => apply(slice, this.#bytes, [])); }
    text() { return resolved(() => apply(decode, new TextDecoder(), [this.#bytes])); }
    stream() {
      const bytes = this.#bytes;
      let at = 0;
      return new web.own.ReadableStream({
        type: "bytes",
        pull(controller) {
          if (at < bytes.length) controller.enqueue(apply(slice, bytes, [at, at += CHUNK]));
          if (at < bytes.length) return;
          controller.close();
          controller.byobRequest?.respond(0);
        },
      });
    }
  }
  const resolved = (make) => new NativePromise((resolve) => resolve(make()));
  class File extends Blob {
    #name; #lastModified;
    constructor(fileBits, fileName, options = undefined) {
      if (arguments.length < 2) throw new NativeTypeError("File: the parts and the name are needed.");
      super(fileBits, options);
      this.#name = toText(fileName);
      const time = options?.lastModified === undefined ? now() : toNumber(options.lastModified);
      this.#lastModified = time === time ? time - time % 1 : 0;
    }
    get name() { return this.#name; }
    get lastModified() { return this.#lastModified; }
    get webkitRelativePath() { this.#name; return ""; }
  }
  defineClass("Blob", Blob);
  defineClass("File", File);
  web.blobs = {
    __proto__: null, isBlob, contentOf,
    make: (bytes, type) => fill(new Blob(), bytes, type),
    isFile: (v) => { try { nameOf(v); return true; } catch { return false; } },
    fileOf: (blob, name) => { const file = new File([], name); return fill(file, contentOf(blob), blob.type); },
  };
  const nameGetter = web.descriptorOf(File.prototype, "name").get, nameOf = (v) => apply(nameGetter, v, []);
}
