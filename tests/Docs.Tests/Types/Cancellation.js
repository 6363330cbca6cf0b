exports.spin = () => { for (;;) ; };
exports.isAborted = signal => signal.aborted;
