// Streams (Streams Standard): the npm package web-streams-polyfill, when script first asks for them; and the two streams of the Encoding Standard.
(web, load) => {
  const names = [
    "ByteLengthQueuingStrategy", "CountQueuingStrategy", "ReadableByteStreamController", "ReadableStream", "ReadableStreamBYOBReader", "ReadableStreamBYOBRequest",
    "ReadableStreamDefaultController", "ReadableStreamDefaultReader", "TransformStream", "TransformStreamDefaultController", "WritableStream",
    "WritableStreamDefaultController", "WritableStreamDefaultWriter",
  ];
  const { DOMException, AbortController, queueMicrotask, structuredClone, TextEncoder, TextDecoder } = web.own;
  const make = () => {
    const streams = load("npm/streams")(DOMException, AbortController, queueMicrotask, structuredClone);
    const { TransformStream } = streams;
    const { encode } = TextEncoder.prototype, { decode } = TextDecoder.prototype;
    const { apply, charCodeAt, substring, toText } = web;
    const isHigh = (unit) => (unit & 0xfc00) === 0xd800;

    // A pair of surrogates may be cut in two by its chunks.
    class TextEncoderStream {
      #transform;
      constructor() {
        const encoder = new TextEncoder();
        let high = "";
        this.#transform = new TransformStream({
          transform(chunk, controller) {
            let text = high + toText(chunk);
            high = "";
            if (text.length > 0 && isHigh(apply(charCodeAt, text, [text.length - 1]))) {
              high = text[text.length - 1];
              text = apply(substring, text, [0, text.length - 1]);
            }
            if (text !== "") controller.enqueue(apply(encode, encoder, [text]));
          },
          flush(controller) { if (high !== "") controller.enqueue(apply(encode, encoder, [high])); },
        });
      }
      get encoding() { this.#transform; return "utf-8"; }
      get readable() { return this.#transform.readable; }
      get writable() { return this.#transform.writable; }
    }

    class TextDecoderStream {
      #transform; #decoder;
      constructor(label = "utf-8", options = undefined) {
        const decoder = this.#decoder = new TextDecoder(label, options);
        const more = { __proto__: null, stream: true };
        const give = (text, controller) => { if (text !== "") controller.enqueue(text); };
        this.#transform = new TransformStream({
          transform(chunk, controller) {
            if (chunk === undefined) throw new web.NativeTypeError("TextDecoderStream: a chunk must be an ArrayBuffer or a view of one.");
            give(apply(decode, decoder, [chunk, more]), controller);
          },
          flush(controller) { give(apply(decode, decoder, []), controller); },
        });
      }
      get encoding() { return this.#decoder.encoding; }
      get fatal() { return this.#decoder.fatal; }
      get ignoreBOM() { return this.#decoder.ignoreBOM; }
      get readable() { return this.#transform.readable; }
      get writable() { return this.#transform.writable; }
    }
    const made = { __proto__: null };
    for (let i = 0; i < names.length; i++) made[names[i]] = streams[names[i]];
    made.TextEncoderStream = web.shapeClass("TextEncoderStream", TextEncoderStream);
    made.TextDecoderStream = web.shapeClass("TextDecoderStream", TextDecoderStream);
    return made;
  };
  web.defineLater([...names, "TextEncoderStream", "TextDecoderStream"], make);
}
