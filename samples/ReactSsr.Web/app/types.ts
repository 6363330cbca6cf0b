/** What the page shows; the server sends it to the browser as it is. */
export interface PageProps {
  title: string;
  products: Product[];
  /** What shall go wrong, to see what happens then. */
  fault?: string | null;
}

export interface Product {
  id: number;
  name: string;
  /** In cents. */
  price: number;
}

export interface Stock {
  items: number;
  places: number;
}

/** Whether this is the server: there is no document there. */
export const onServer = typeof document === "undefined";
