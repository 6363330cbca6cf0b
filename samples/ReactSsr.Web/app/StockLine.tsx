import { use } from "react";
import type { Stock } from "./types";

/** On the server, C# answers; in the browser, a request does. */
export function StockLine({ stock }: { stock: Promise<Stock> }) {
  const { items, places } = use(stock);
  return <p id="stock">{`${items} in stock, at ${places} places`}</p>;
}
