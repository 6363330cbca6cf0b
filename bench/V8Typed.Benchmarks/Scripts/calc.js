function add(a, b) {
  return a + b;
}

function echo(s) {
  return s;
}

function nothing() {
}

function fold(f, n) {
  let sum = 0;
  for (let i = 0; i < n; i++) sum = f(sum, i);
  return sum;
}
