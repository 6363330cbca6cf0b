import { use } from "react";

export interface Totals {
  count: number;
  size: number;
}

export function Summary({ totals }: { totals: Promise<Totals> }) {
  const { count, size } = use(totals);
  return <p>{count} files, {size} bytes in all.</p>;
}
