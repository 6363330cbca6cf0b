export const answer = () => 42;
await globalThis.gate;
