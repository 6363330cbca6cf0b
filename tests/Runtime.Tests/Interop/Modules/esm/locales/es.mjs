export const hello = 'hola';
