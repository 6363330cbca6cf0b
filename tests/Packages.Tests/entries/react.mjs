import { createElement as h, Fragment, useId, useMemo } from "react";
import { renderToString } from "react-dom/server";

function Total({ lines }) {
  const total = useMemo(() => lines.reduce((sum, line) => sum + line.quantity * line.price, 0), [lines]);
  return h("strong", { id: useId(), style: { fontWeight: 700, paddingTop: 4 } }, total.toFixed(2), " €");
}

export function render(invoice) {
  return renderToString(
    h("article", { className: "invoice", "data-number": invoice.number },
      h("h1", null, invoice.number),
      h("p", null, "For ", invoice.customer),
      h("ul", null, invoice.lines.map(line => h(Fragment, { key: line.name }, h("li", null, line.quantity, " × ", line.name)))),
      h(Total, invoice)));
}
