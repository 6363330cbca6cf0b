// TextEncoder, TextDecoder, atob and btoa (Encoding Standard; HTML, section 8.3). Which encodings there are is C#'s.
(web, nameOf, decode) => {
  const { define, defineClass, apply, NativeTypeError, NativeRangeError, NativeUint8Array, toText, errorNamed, charCodeAt, fromCharCode, substring } = web;

  // Writes as much as fits, whole characters only; without a target, counts.
  const write = (text, target, most) => {
    let read = 0, at = 0;
    for (let i = 0; i < text.length; i++) {
      let c = apply(charCodeAt, text, [i]), units = 1;
      if (c >= 0xd800 && c < 0xe000) {
        const next = c < 0xdc00 && i + 1 < text.length ? apply(charCodeAt, text, [i + 1]) : 0;
        if ((next & 0xfc00) === 0xdc00) { c = 0x10000 + ((c - 0xd800) << 10) + (next - 0xdc00); units = 2; }
        else c = 0xfffd; // A lone surrogate.
      }
      const size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (at + size > most) break;
      if (target !== undefined) {
        if (size === 1) target[at] = c;
        else if (size === 2) { target[at] = 0xc0 | c >> 6; target[at + 1] = 0x80 | c & 63; }
        else if (size === 3) { target[at] = 0xe0 | c >> 12; target[at + 1] = 0x80 | c >> 6 & 63; target[at + 2] = 0x80 | c & 63; }
        else { target[at] = 0xf0 | c >> 18; target[at + 1] = 0x80 | c >> 12 & 63; target[at + 2] = 0x80 | c >> 6 & 63; target[at + 3] = 0x80 | c & 63; }
      }
      at += size;
      read += units;
      i += units - 1;
    }
    return { __proto__: null, read, written: at };
  };

  class TextEncoder {
    #brand;
    get encoding() { this.#brand; return "utf-8"; }
    encode(input = "") {
      this.#brand;
      const text = toText(input), bytes = new NativeUint8Array(write(text, undefined, Infinity).written);
      write(text, bytes, Infinity);
      return bytes;
    }
    encodeInto(source, destination) {
      this.#brand;
      const text = toText(source), length = web.byteLength(destination);
      if (length < 0) throw new NativeTypeError("TextEncoder.encodeInto: the destination must be a Uint8Array.");
      const { read, written } = write(text, destination, length);
      return { read, written };
    }
  }

  class TextDecoder {
    #encoding; #fatal; #ignoreBOM; #id = 0; #rest = ""; #hasBegun = false;
    constructor(label = "utf-8", options = undefined) {
      const name = nameOf(toText(label));
      if (name === "") throw new NativeRangeError("TextDecoder: '" + label + "' is not the label of an encoding.");
      this.#encoding = name;
      this.#fatal = !!options?.fatal;
      this.#ignoreBOM = !!options?.ignoreBOM;
    }
    get encoding() { return this.#encoding; }
    get fatal() { return this.#fatal; }
    get ignoreBOM() { return this.#ignoreBOM; }
    decode(input = undefined, options = undefined) {
      const encoding = this.#encoding, stream = !!options?.stream;
      const bytes = input === undefined ? "" : web.textOfBytes(input);
      if (bytes === undefined) throw new NativeTypeError("TextDecoder.decode: the input must be an ArrayBuffer or a view of one.");
      const given = this.#rest + bytes;
      const answer = decode(this.#id, encoding, given, (this.#fatal ? 1 : 0) | (this.#ignoreBOM ? 2 : 0) | (stream ? 4 : 0) | (this.#hasBegun ? 8 : 0));
      if (answer === "!" || answer === "#") {
        this.#id = 0; this.#rest = ""; this.#hasBegun = false;
        if (answer === "#") throw new NativeRangeError("TextDecoder.decode: too many decoders of " + encoding + " and the like are in the middle of a stream; end them by decode() without 'stream'.");
        throw new NativeTypeError("TextDecoder.decode: the bytes are not " + encoding + ".");
      }
      let i = 0;
      const number = () => { let n = 0; for (; answer[i] >= "0" && answer[i] <= "9"; i++) n = 10 * n + +answer[i]; i++; return n; };
      this.#id = number();
      this.#rest = apply(substring, given, [given.length - number()]);
      this.#hasBegun = number() === 1;
      return apply(substring, answer, [i]);
    }
  }
  defineClass("TextEncoder", TextEncoder);
  defineClass("TextDecoder", TextDecoder);

  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const values = { __proto__: null };
  for (let i = 0; i < 64; i++) values[alphabet[i]] = i;
  const invalid = (what) => errorNamed("InvalidCharacterError", what);
  define("btoa", function btoa(data) {
    const text = toText(data);
    const at = (i) => i < text.length ? apply(charCodeAt, text, [i]) : -1;
    let out = "";
    for (let i = 0; i < text.length; i += 3) {
      const a = at(i), b = at(i + 1), c = at(i + 2);
      if (a > 255 || b > 255 || c > 255) throw invalid("btoa: the text has a character beyond U+00FF; encode it first (TextEncoder).");
      out += alphabet[a >> 2] + alphabet[(a & 3) << 4 | (b < 0 ? 0 : b >> 4)] + (b < 0 ? "=" : alphabet[(b & 15) << 2 | (c < 0 ? 0 : c >> 6)]) + (c < 0 ? "=" : alphabet[c & 63]);
    }
    return out;
  });
  define("atob", function atob(data) {
    const raw = toText(data);
    let text = "";
    for (let i = 0; i < raw.length; i++) {
      const c = apply(charCodeAt, raw, [i]);
      if (c !== 9 && c !== 10 && c !== 12 && c !== 13 && c !== 32) text += raw[i];
    }
    if (text.length % 4 === 0 && text.length > 0 && text[text.length - 1] === "=") {
      text = apply(substring, text, [0, text.length - (text[text.length - 2] === "=" ? 2 : 1)]);
    }
    let out = "", bits = 0, count = 0;
    for (let i = 0; i < text.length; i++) {
      const value = values[text[i]];
      if (value === undefined) throw invalid("atob: the text is not Base64.");
      bits = bits << 6 | value;
      count += 6;
      if (count >= 8) {
        count -= 8;
        out += fromCharCode(bits >> count & 255);
        bits &= (1 << count) - 1;
      }
    }
    if (text.length % 4 === 1) throw invalid("atob: the text is not Base64.");
    return out;
  });
}
