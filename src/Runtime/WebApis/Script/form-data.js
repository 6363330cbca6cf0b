// FormData (XMLHttpRequest Standard, section 4), and multipart/form-data as RFC 7578 and the HTML Standard (4.10.21.8) have it.
(web, random) => {
  const { apply, shapeClass, NativeTypeError, NativeUint8Array, toText, charCodeAt, substring } = web;
  const { isBlob, isFile, fileOf, contentOf, make } = web.blobs;
  const { TextEncoder, TextDecoder } = web.own;
  const { encode } = TextEncoder.prototype, { decode } = TextDecoder.prototype;
  const { set, slice } = NativeUint8Array.prototype, replaceAll = String.prototype.replaceAll, wellFormed = String.prototype.toWellFormed, indexOf = String.prototype.indexOf;
  const encoder = new TextEncoder();
  let listOf;
  class FormData {
    #list = { __proto__: null, length: 0 }; // of [name, value]
    constructor(form = undefined) {
      if (form !== undefined) throw new NativeTypeError("FormData: there are no forms here.");
    }
    static { listOf = (form) => form.#list; }
    #entry(name, value, fileName) {
      if (fileName !== undefined && !isBlob(value)) throw new NativeTypeError("FormData: only a Blob has a file name.");
      const file = !isBlob(value) ? apply(wellFormed, toText(value), []) : fileName !== undefined ? fileOf(value, fileName) : isFile(value) ? value : fileOf(value, "blob");
      return { __proto__: null, 0: apply(wellFormed, toText(name), []), 1: file };
    }
    append(name, value, filename = undefined) { this.#list[this.#list.length++] = this.#entry(name, value, filename); }
    set(name, value, filename = undefined) {
      const entry = this.#entry(name, value, filename), rest = { __proto__: null, length: 0 };
      let isSet = false;
      for (let i = 0; i < this.#list.length; i++) {
        if (this.#list[i][0] !== entry[0]) rest[rest.length++] = this.#list[i];
        else if (!isSet) { isSet = true; rest[rest.length++] = entry; }
      }
      if (!isSet) rest[rest.length++] = entry;
      this.#list = rest;
    }
    delete(name) {
      const key = toText(name), rest = { __proto__: null, length: 0 };
      for (let i = 0; i < this.#list.length; i++) if (this.#list[i][0] !== key) rest[rest.length++] = this.#list[i];
      this.#list = rest;
    }
    get(name) {
      const key = toText(name);
      for (let i = 0; i < this.#list.length; i++) if (this.#list[i][0] === key) return this.#list[i][1];
      return null;
    }
    getAll(name) {
      const key = toText(name), values = [];
      for (let i = 0; i < this.#list.length; i++) if (this.#list[i][0] === key) web.put(values, values.length, this.#list[i][1], true);
      return values;
    }
    has(name) { return this.get(name) !== null; }
  }
  shapeClass("FormData", FormData);
  web.makeIterable(FormData, "FormData", listOf);

  const join = (parts) => {
    let length = 0;
    for (let i = 0; i < parts.length; i++) length += parts[i].length;
    const bytes = new NativeUint8Array(length);
    for (let i = 0, at = 0; i < parts.length; at += parts[i].length, i++) apply(set, bytes, [parts[i], at]);
    return bytes;
  };
  const replace = (text, from, to) => apply(replaceAll, text, [from, to]);
  const lines = (text) => replace(replace(replace(text, "\r\n", "\n"), "\r", "\n"), "\n", "\r\n");
  const escape = (text) => replace(replace(replace(text, "\n", "%0A"), "\r", "%0D"), "\"", "%22");
  const textBytes = (text) => apply(encode, encoder, [text]);
  const write = (form) => {
    const boundary = "----v8typed-" + replace(random(), "-", ""), parts = { __proto__: null, length: 0 }, list = listOf(form);
    for (let i = 0; i < list.length; i++) {
      const value = list[i][1], head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + escape(lines(list[i][0])) + "\"";
      if (isBlob(value)) {
        parts[parts.length++] = textBytes(head + "; filename=\"" + escape(value.name) + "\"\r\nContent-Type: " + (value.type || "application/octet-stream") + "\r\n\r\n");
        parts[parts.length++] = contentOf(value);
        parts[parts.length++] = textBytes("\r\n");
      } else {
        parts[parts.length++] = textBytes(head + "\r\n\r\n" + lines(value) + "\r\n");
      }
    }
    parts[parts.length++] = textBytes("--" + boundary + "--\r\n");
    return { __proto__: null, bytes: join(parts), type: "multipart/form-data; boundary=" + boundary };
  };

  // Reads over a text of as many characters as there are bytes.
  const bad = () => new NativeTypeError("formData(): the body is not multipart/form-data.");
  const find = (text, what, from) => apply(indexOf, text, [what, from]);
  const cut = (text, from, to) => apply(substring, text, [from, to]);
  const decoded = (text) => apply(decode, new TextDecoder(), [web.bytesOfText(text)]);
  const parameter = (text, name) => {
    const at = find(text, name + "=\"", 0);
    if (at < 0) return undefined;
    const from = at + name.length + 2, to = find(text, "\"", from);
    return to < 0 ? undefined : replace(replace(replace(decoded(cut(text, from, to)), "%0A", "\n"), "%0D", "\r"), "%22", "\"");
  };
  const read = (bytes, boundary) => {
    const text = web.textOfBytes(bytes), form = new FormData(), mark = "--" + boundary;
    let at = find(text, mark, 0);
    if (at < 0) throw bad();
    for (at += mark.length; cut(text, at, at + 2) !== "--";) {
      if (cut(text, at, at + 2) !== "\r\n") throw bad();
      const headEnd = find(text, "\r\n\r\n", at), end = headEnd < 0 ? -1 : find(text, "\r\n" + mark, headEnd + 2);
      if (headEnd < 0 || end < 0) throw bad();
      const content = end < headEnd + 4 ? "" : cut(text, headEnd + 4, end);
      let name, fileName, type = "text/plain";
      for (let line = at + 2; line < headEnd + 2;) {
        const next = find(text, "\r\n", line), header = cut(text, line, next), colon = find(header, ":", 0), key = web.headers.lower(cut(header, 0, colon));
        const value = web.headers.trim(cut(header, colon + 1));
        if (key === "content-disposition") { name = parameter(value, " name"); fileName = parameter(value, "filename"); }
        if (key === "content-type") type = value;
        line = next + 2;
      }
      if (name === undefined) throw bad();
      form.append(name, fileName === undefined ? decoded(content) : fileOf(make(web.bytesOfText(content), type), fileName));
      at = end + 2 + mark.length;
    }
    return form;
  };
  web.forms = { __proto__: null, write, read, join, isForm: (v) => { try { listOf(v); return true; } catch { return false; } } };
  return FormData;
}
