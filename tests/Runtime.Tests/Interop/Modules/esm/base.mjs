(globalThis.esmLoads ??= []).push('base');
export const base = 'base';
