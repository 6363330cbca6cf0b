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
  otherText: (function () {
    var texts = [], next = 0;
    for (var k = 0; k < 16; k++) {
      texts[k] = "" + (k % 10);
      while (texts[k].length < 75000) texts[k] += "0123456789";
      texts[k] = texts[k].substring(0, 75000);
    }
    return function () { return texts[next++ % 16]; };
  })(),
};
