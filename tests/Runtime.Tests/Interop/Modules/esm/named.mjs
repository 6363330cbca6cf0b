export const named = 'by name';
