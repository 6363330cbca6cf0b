function read(counter, count) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += counter.value;
  return sum;
}
