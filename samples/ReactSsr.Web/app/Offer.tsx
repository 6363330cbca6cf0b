import { onServer } from "./types";

export function Offer({ fault }: { fault?: string | null }) {
  if (fault === "everywhere" || (fault === "component" && onServer)) {
    throw new Error("The offer can't be shown.");
  }
  return <p id="offer">Two for one.</p>;
}
