const { word } = await Promise.resolve({ word: "at once" });
export { word };
