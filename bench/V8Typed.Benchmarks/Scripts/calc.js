function add(a, b) {
  return a + b;
}

function echo(s) {
  return s;
}

function nothing() {
}
