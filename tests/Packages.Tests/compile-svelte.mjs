import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { compile } from "svelte/compiler";

const [source, target] = process.argv.slice(2);
const { js } = compile(readFileSync(source, "utf8"), { filename: basename(source), generate: "server", dev: false });
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, js.code);
