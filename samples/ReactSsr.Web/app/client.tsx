import { createRoot, hydrateRoot } from "react-dom/client";
import { Page } from "./Page";
import type { PageProps, Stock } from "./types";

const props: PageProps = JSON.parse(document.getElementById("props")!.textContent!);
const stock: Promise<Stock> = fetch("/stock").then((response) => response.json());
const page = <Page props={props} stock={stock} />;

if (document.documentElement.dataset.render === "client") {
  // The server could not render the page.
  createRoot(document).render(page);
} else {
  hydrateRoot(document, page);
}
