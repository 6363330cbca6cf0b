// What every order goes through, in this order.
import { bulk, loyalty } from "./discounts.mjs";
import { deliverable } from "./stock.mjs";
import { shipping, tax } from "./charges.mjs";

const rules = { deliverable, bulk, loyalty, tax, shipping };

/**
 * @param {Order} order
 * @param {ILookups} lookups
 * @param {(rule: string, total: number) => void} report
 */
export async function price(order, lookups, report) {
  for (const [name, rule] of Object.entries(rules)) {
    await rule(order, lookups);
    report(name, order.total);
  }
}

// The same discounts on plain values: a draft is an object like any other.
export function quote(draft) {
  const subtotal = draft.lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
  const discounts = [];
  const order = {
    customer: { tier: draft.tier },
    lines: draft.lines.map((line) => ({ ...line, amount: line.price * line.quantity })),
    get subtotal() { return subtotal; },
    get saved() { return discounts.reduce((sum, discount) => sum + discount.amount, 0); },
    addDiscount: (reason, amount) => discounts.push({ reason, amount }),
  };
  bulk(order);
  loyalty(order);
  return { subtotal, discounts, total: subtotal - order.saved };
}
