exports.invert = pixels => pixels.map(p => 255 - p);
exports.sum = values => values.reduce((a, b) => a + b, 0);
exports.fill = squares => { for (let i = 0; i < squares.length; i++) squares[i] = i * i; };
