var numbers = {
  sum: function (values) {
    var total = 0;
    for (var i = 0; i < values.length; i++) total += values[i];
    return total;
  },
  bytes: (function () {
    var made = new Uint8Array(65536);
    for (var i = 0; i < made.length; i++) made[i] = i & 255;
    return function () { return made; };
  })(),
  add: function (a, b) { return a + b; },
  count: function (text) { return text.length; },
  text: (function () {
    var made = "";
    for (var i = 0; i < 7500; i++) made += "0123456789";
    return function () { return made; };
  })(),
};
