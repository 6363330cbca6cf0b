/** What is not in the warehouse is not delivered. */
export function deliverable(order, lookups) {
  for (const line of order.lines) {
    const available = lookups.inStock(line.sku);
    if (available >= line.quantity) continue;
    if (available === 0) {
      order.remove(line);
      order.addNote(`${line.sku}: sold out`);
    } else {
      order.addNote(`${line.sku}: ${available} of ${line.quantity}, the rest later`);
      line.quantity = available;
    }
  }
}
