const a = require('./a');
exports.name = 'b';
exports.seen = Object.keys(a).join();
(globalThis.cjsLoads ??= []).push('b');
