exports.double = price => 2 * price;
