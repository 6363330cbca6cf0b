import { render as renderComponent } from "svelte/server";
import Invoice from "../obj/svelte/Invoice.mjs";

export function render(invoice) {
  return renderComponent(Invoice, { props: { invoice } }).body;
}
