// The number lane: everything is made anew over each buffer, with its views as constants of the closures.
let generations = 0;
const HEADER = 8; // Slots; see Lane.cs.

const makeLane = (buffer) => {
  const rt = {
    __proto__: null,
    generation: generations++,
    END: buffer.byteLength / 8,
    BUFFER: buffer,
    I: new NativeInt32Array(buffer),
    F: new NativeFloat64Array(buffer),
    Q: new NativeBigInt64Array(buffer),
    UQ: new NativeBigUint64Array(buffer),
  };
  for (let i = 0; i < lanePartCount; i++) {
    const part = laneParts[i](rt);
    for (const name in part) {
      if (name in rt) throw new NativeError("Two fragments of the kernel give " + name + ".");
      rt[name] = part[name];
    }
  }
  freeze(rt);
  return { __proto__: null, buffer, I: rt.I, rt };
};

let lane;
operation("lane", (bytes) => {
  const buffer = new NativeArrayBuffer(bytes);
  lane = makeLane(buffer);
  return buffer;
});

let callbackLane; // Of the calls from script to .NET.
operation("callbackLane", (bytes) => {
  const buffer = new NativeArrayBuffer(bytes);
  callbackLane = makeLane(buffer);
  return buffer;
});
// Lets the engine run what is due; an interrupt has left frames behind.
operation("settle", () => {
  if (callbackLane !== undefined) callbackLane.I[2] = HEADER;
  loosen();
});
