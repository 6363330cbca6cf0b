// crypto (Web Cryptography): random values, UUIDs and digests, which .NET makes.
(web, random, digest, uuid) => {
  const { defineClass, defineValue, NativeTypeError, NativePromise, toText, errorNamed } = web;
  const key = {};
  const MOST_BYTES = 65536;
  const algorithms = { __proto__: null, "SHA-1": 1, "SHA-256": 1, "SHA-384": 1, "SHA-512": 1 };
  class SubtleCrypto {
    #brand;
    constructor(k) { if (k !== key) throw new NativeTypeError("Illegal constructor"); }
    digest(algorithm, data) {
      return new NativePromise((resolve) => {
        this.#brand;
        const name = web.upper(toText(typeof algorithm === "object" && algorithm !== null ? algorithm.name : algorithm));
        if (algorithms[name] === undefined) throw errorNamed("NotSupportedError", "crypto.subtle.digest: '" + name + "' is not supported; SHA-1, SHA-256, SHA-384 and SHA-512 are.");
        const bytes = web.textOfBytes(data);
        if (bytes === undefined) throw new NativeTypeError("crypto.subtle.digest: the data must be an ArrayBuffer or a view of one.");
        resolve(web.bytesOfText(digest(name, bytes)).buffer);
      });
    }
  }
  class Crypto {
    #subtle = new SubtleCrypto(key);
    constructor(k) { if (k !== key) throw new NativeTypeError("Illegal constructor"); }
    get subtle() { return this.#subtle; }
    randomUUID() { this.#subtle; return uuid(); }
    getRandomValues(array) {
      this.#subtle;
      const view = web.viewOf(array);
      if (view === undefined || !view.isInteger) throw errorNamed("TypeMismatchError", "crypto.getRandomValues: the argument must be a typed array of integers.");
      const bytes = web.bytesIn(view);
      if (bytes.length > MOST_BYTES) throw errorNamed("QuotaExceededError", "crypto.getRandomValues: at most 65536 bytes at once.");
      web.fill(bytes, random(bytes.length));
      return array;
    }
  }
  defineClass("SubtleCrypto", SubtleCrypto);
  defineClass("Crypto", Crypto);
  defineValue("crypto", new Crypto(key));
}
