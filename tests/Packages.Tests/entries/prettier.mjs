import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import * as markdown from "prettier/plugins/markdown";
import { format as formatText } from "prettier/standalone";

export function format(text, parser) {
  return formatText(text, { parser, plugins: [babel, estree, markdown], proseWrap: "always" });
}
