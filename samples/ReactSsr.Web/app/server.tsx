import { renderToReadableStream, renderToString } from "react-dom/server";
import { Page } from "./Page";
import type { PageProps, Stock } from "./types";

/** The page in parts: what is there at once, then each part that waits for its data. Fails only before the first part. */
export async function* stream(props: PageProps, stock: () => Promise<Stock>, report: (message: string) => void): AsyncGenerator<string> {
  const html = await renderToReadableStream(<Page props={props} stock={stock()} />, {
    bootstrapScripts: ["/client.js"],
    onError: (error) => report(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  const decoder = new TextDecoder();
  const reader = html.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    // The visitor has gone: what still waits is given up.
    await reader.cancel();
  }
}

/** The page at once, without what waits for data. */
export function render(props: PageProps): string {
  // A promise of its own for each page: React waits for it, and one that all share would hold every page for good.
  const never = new Promise<Stock>(() => {});
  return "<!DOCTYPE html>" + renderToString(<Page props={props} stock={never} />);
}
