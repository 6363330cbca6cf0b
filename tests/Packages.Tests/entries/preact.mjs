import { createContext, h } from "preact";
import { useContext, useMemo } from "preact/hooks";
import { renderToString } from "preact-render-to-string";

const Currency = createContext("$");

function Line({ name, quantity, price }) {
  const sum = useMemo(() => (quantity * price).toFixed(2), [quantity, price]);
  return h("li", { class: quantity > 2 ? "many" : undefined }, `${quantity} × ${name}: `, sum, useContext(Currency));
}

export function render(invoice) {
  return renderToString(
    h(Currency.Provider, { value: "€" },
      h("article", null, h("h1", null, invoice.customer), h("ul", null, invoice.lines.map(line => h(Line, { key: line.name, ...line }))))));
}
