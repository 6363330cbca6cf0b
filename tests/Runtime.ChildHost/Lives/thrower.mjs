if (globalThis.toThrow !== undefined) throw globalThis.toThrow();
export const answer = () => 42;
