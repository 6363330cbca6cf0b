// A classic script: it defines one global, and so works both as a [JsModule] and as a file given to LoadLibs.
var foo = {
  render: function (s) {
    return s;
  }
};
