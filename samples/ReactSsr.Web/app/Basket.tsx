import { useState } from "react";
import type { Product } from "./types";

const inUnits = (cents: number) => (cents / 100).toFixed(2);

/** The products, and how many of them the visitor has chosen. */
export function Basket({ products }: { products: Product[] }) {
  const [chosen, setChosen] = useState<Product[]>([]);
  const total = chosen.reduce((sum, product) => sum + product.price, 0);
  return (
    <>
      <p id="basket">{`${chosen.length} in the basket, ${inUnits(total)} in all`}</p>
      <table>
        <tbody>
          {products.map((product) => (
            <tr key={product.id}>
              <td>{product.name}</td>
              <td align="right">{inUnits(product.price)}</td>
              <td><button onClick={() => setChosen([...chosen, product])}>Add</button></td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
