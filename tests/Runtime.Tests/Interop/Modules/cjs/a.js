exports.name = 'a';
const b = require('./b');
exports.other = () => b.name;
exports.seenByB = b.seen;
(globalThis.cjsLoads ??= []).push('a');
