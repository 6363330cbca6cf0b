// Bundles the packages that web APIs are made of, each as a function of what it needs, and collects their licences. Argument: the folder to write to.
import { build } from "esbuild";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
// What stands here as a parameter hides the global of that name: a context may not have it.
const bundles = [
  { entry: "streams.js", name: "streams", parameters: ["DOMException", "AbortController", "queueMicrotask", "structuredClone"] },
  { entry: "url.cjs", name: "url", parameters: ["TextEncoder", "TextDecoder", "domains"], alias: { tr46: join(here, "tr46-on-demand.cjs") } },
  { entry: "domains.cjs", name: "domains", parameters: [] },
];

mkdirSync(out, { recursive: true });
const packages = new Set();
for (const { entry, name, parameters, alias } of bundles) {
  const { metafile } = await build({
    entryPoints: [join(here, entry)],
    absWorkingDir: here,
    outfile: join(out, name + ".js"),
    alias,
    bundle: true,
    minify: true,
    // Class names are seen by scripts; other names only cost room.
    keepNames: false,
    format: "iife",
    globalName: "exported",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    banner: { js: `(${parameters.join(", ")}) => {` },
    footer: { js: "return exported; }" },
    logLevel: "warning",
  });
  for (const input of Object.keys(metafile.inputs)) {
    const found = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input);
    if (found) packages.add(found[1]);
  }
}

const notices = ["V8Typed contains scripts of these packages from npm, bundled and minified."];
for (const name of [...packages].sort()) {
  const folder = join(here, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
  if (file === undefined || !existsSync(join(folder, file))) throw new Error(`${name} ${version} has no file with its licence.`);
  notices.push("", "-".repeat(78), `${name} ${version} (${license})`, "", readFileSync(join(folder, file), "utf8").trim());
}
writeFileSync(join(out, "THIRD-PARTY-NOTICES.txt"), notices.join("\n") + "\n");
