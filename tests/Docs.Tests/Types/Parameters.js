exports.count = (...words) => words.length;
exports.pad = (text, width = 5, filler = ".") => text.padEnd(width, filler);
exports.greet = (name = "world") => "hello " + name;
