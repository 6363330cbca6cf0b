let kept;
var shop = {
  total: (order) => order.total,
  customerOf: (order) => order?.customer,
  same: (a, b) => a === b,
  back: (customer) => customer,
  line: (order) => order.lines[0],
  sorted: (lines) => lines.sort((a, b) => a.price - b.price),
  available: (stock, sku) => stock.available(sku),
  rate: (tax) => tax.rate,
  keep: (order) => { kept = order; },
  kept: () => kept,
  drop: () => { kept = undefined; return 0; },
  anything: (script) => eval(script),
};
