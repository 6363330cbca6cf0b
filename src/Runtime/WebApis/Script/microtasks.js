// queueMicrotask (HTML, section 8.8).
(web) => {
  const { define, apply, NativeTypeError, NativePromise, promiseThen } = web;
  const resolved = NativePromise.resolve();
  define("queueMicrotask", function queueMicrotask(callback) {
    if (typeof callback !== "function") throw new NativeTypeError("queueMicrotask: the argument must be a function.");
    apply(promiseThen, resolved, [() => {
      try { apply(callback, undefined, []); } catch (e) { web.reportException(e); }
    }]);
  });
}
