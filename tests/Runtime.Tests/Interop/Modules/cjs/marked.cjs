exports.text = "hö 🦤";
exports.fail = () => { throw new RangeError("here é"); };
