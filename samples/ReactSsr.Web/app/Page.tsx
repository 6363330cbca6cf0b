import { Suspense } from "react";
import { Basket } from "./Basket";
import { ErrorBoundary } from "./ErrorBoundary";
import { Offer } from "./Offer";
import { StockLine } from "./StockLine";
import { onServer, type PageProps, type Stock } from "./types";

/** The whole document, on the server and in the browser. */
export function Page({ props, stock }: { props: PageProps; stock: Promise<Stock> }) {
  if (onServer && props.fault === "page") {
    throw new Error("The page itself fails on the server.");
  }
  if (onServer && props.fault === "loop") {
    for (;;);
  }
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>{props.title}</title>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <h1>{props.title}</h1>
        <Suspense fallback={<p id="stock">Counting…</p>}>
          <StockLine stock={stock} />
        </Suspense>
        <ErrorBoundary fallback={<p role="alert">No offer today.</p>}>
          <Suspense fallback={<p id="offer">An offer follows.</p>}>
            <Offer fault={props.fault} />
          </Suspense>
        </ErrorBoundary>
        <Basket products={props.products} />
        {/* The browser starts from the same props. "<" would end the element. */}
        <script id="props" type="application/json" suppressHydrationWarning
                dangerouslySetInnerHTML={{ __html: JSON.stringify(props).replaceAll("<", "\\u003c") }} />
      </body>
    </html>
  );
}
