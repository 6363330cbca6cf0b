export const answer = () => 42;
await gate.promise;
throw new RangeError("after the await");
