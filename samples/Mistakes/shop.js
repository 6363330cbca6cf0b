/** What all prices are in. */
export const currency = 'EUR';

/** The share of the tax, between 0 and 1. */
export let taxRate = 0.19;

/** @param {number} rate */
export function setTaxRate(rate) {
  taxRate = rate;
}

/**
 * @param {string} name
 * @param {number} count
 * @returns {string}
 */
export function label(name, count) {
  return `${count} x ${name}`;
}

/**
 * The price with tax.
 * @param {number} net
 * @returns {number}
 */
export function gross(net) {
  return net * (1 + taxRate);
}

/**
 * @param {number} price
 * @param {number} [digits]
 * @returns {string}
 */
export function format(price, digits = 2) {
  return `${price.toFixed(digits)} ${currency}`;
}

/**
 * @param {string} code
 * @returns {Promise<number>} How many there are.
 */
export async function stock(code) {
  return code.length;
}

/**
 * @param {string} code
 * @returns {string | undefined} Nothing for a code that does not exist.
 */
export function find(code) {
  return names.get(code);
}

/** @returns {number} How many articles there are. */
export function count() {
  return names.size;
}

/** What a customer buys. */
export class Cart {
  constructor() {
    this.items = [];
  }
}

const names = new Map([['a1', 'Apple'], ['p1', 'Pear']]);
