export const word = await gatekeeper.word();
