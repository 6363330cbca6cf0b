import { Suspense } from "react";
import { FileRow, type FileProps } from "./FileRow";
import { Summary, type Totals } from "./Summary";

export interface PageProps {
  title: string;
  files: FileProps[];
  /** Asked for while the page is rendered; the server may take its time. */
  totals?: () => Promise<Totals>;
}

export function Page({ title, files, totals }: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
      </head>
      <body>
        <h1>{title}</h1>
        {totals && (
          <Suspense fallback={<p>Counting…</p>}>
            <Summary totals={totals()} />
          </Suspense>
        )}
        <table>
          <thead>
            <tr><th>Name</th><th>Kind</th><th>Size</th><th>Modified</th></tr>
          </thead>
          <tbody>
            {files.map((file) => <FileRow key={file.name} {...file} />)}
          </tbody>
        </table>
      </body>
    </html>
  );
}
