exports.spin = () => { for (;;) ; };
exports.watch = signal => signal instanceof AbortSignal && !signal.aborted;
