exports.squares = function* () { for (let i = 1; ; i++) yield i * i; };
