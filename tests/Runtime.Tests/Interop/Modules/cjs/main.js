const a = require('./a');
const shout = require('./shout.js');
const again = require("./a.js");
exports.cycle = () => a.name + '>' + a.other() + '>' + a.seenByB;
exports.shout = (s) => shout(s);
exports.same = () => a === again;
exports.loads = () => globalThis.cjsLoads.join(',');
exports.meta = () => [typeof module, typeof exports, typeof require, module.exports === exports, this === undefined, typeof __filename].join(' ');
exports.missing = () => require('./' + 'nowhere.js');
exports.fail = function () {
  require('./shout.js').fail();
};
(globalThis.cjsLoads ??= []).push('main');
