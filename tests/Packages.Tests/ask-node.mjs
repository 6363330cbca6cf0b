// Answers the questions in a file: { name, module, code, input } each. One that throws is answered with its error.
import { readFileSync } from "node:fs";

const AsyncFunction = (async () => {}).constructor;
const answers = {};
for (const { name, module, code, input } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  try {
    answers[name] = { value: (await new AsyncFunction("m", "input", `return ${code}`)(await import(module), input)) ?? null };
  } catch (error) {
    answers[name] = { error: String(error?.stack ?? error) };
  }
}
process.stdout.write(JSON.stringify(answers), () => process.exit(0));
