import { cents } from "./money.mjs";

/** Ten pieces or more of an article: 10 % off that line. */
export function bulk(order) {
  for (const line of order.lines) {
    if (line.quantity >= 10) order.addDiscount(`10 % off ${line.quantity} ${line.sku}s`, cents(line.amount * 0.1));
  }
}

/** Gold customers: 5 % off what is left, from 100 on. */
export function loyalty(order) {
  const left = order.subtotal - order.saved;
  if (order.customer.tier === "gold" && left >= 100) order.addDiscount("5 % for gold customers", cents(left * 0.05));
}
