import "./streams";
import { renderToReadableStream, renderToString } from "react-dom/server";
import { Page, type PageProps } from "./Page";

/** The whole page at once. */
export function render(props: PageProps): string {
  return "<!DOCTYPE html>" + renderToString(<Page {...props} />);
}

/** The page in parts: what is there at once, then each part that waits for its data. */
export async function* stream(props: PageProps): AsyncGenerator<string> {
  const html = await renderToReadableStream(<Page {...props} />);
  const decoder = new TextDecoder();
  const reader = html.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}
