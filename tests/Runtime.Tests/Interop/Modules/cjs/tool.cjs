#!/usr/bin/env node
exports.text = "tool";
exports.fail = () => { throw new RangeError("in line 3"); };
