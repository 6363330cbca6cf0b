let kept, log = "";
const until = (signal, reason) => new Promise((_, reject) => {
  signal.addEventListener("abort", (e) => {
    log += e.type + " " + (e.target === signal) + ";";
    reject(reason === "" ? signal.reason : new Error(reason));
  });
});
exports.wait = (reason, signal) => { kept = signal; return until(signal, reason); };
exports.waitForNothing = (signal) => until(signal, "");
exports.race = async (value, signal) => { kept = signal; signal.throwIfAborted(); await null; return value; };
exports.keep = (signal) => { kept = signal; };
exports.describe = function (a, b, signal) { return `${arguments.length} ${a} ${b} ${signal} ${signal.aborted} ${signal.reason}`; };
exports.describeLater = async (signal) => `${signal} ${signal.aborted}`;
exports.spin = async (signal) => { kept = signal; signal.onabort = () => { log += "spin;"; }; console.log(""); for (;;); };
exports.spinLater = async (signal) => { kept = signal; signal.onabort = () => { log += "spin later;"; }; await null; console.log(""); for (;;); };
exports.spinNow = (signal) => { signal.onabort = () => { log += "spin now;"; }; console.log(""); for (;;); };
exports.spinFor = async (rounds, signal) => { await null; for (let i = 0; i < rounds; i++) signal.throwIfAborted(); return rounds; };
exports.count = function (a, b) { return arguments.length; };
exports.eval = (source) => `${eval(source)}`;
exports.make = (source, signal) => eval(source);
