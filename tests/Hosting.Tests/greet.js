export const greet = name => `Hello, ${name}!`;
export async function wait(callback) { return await callback(); }
export function spin() { for (;;); }
