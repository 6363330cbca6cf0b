const { hello } = await import('./locales/es.mjs');
const parts = [];
for await (const part of (async function* () { yield hello; yield await Promise.resolve('mundo'); })()) parts.push(part);
export default parts.join(' ');
