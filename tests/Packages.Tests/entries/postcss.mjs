import autoprefixer from "autoprefixer";
import postcss from "postcss";

const processor = postcss([autoprefixer({ overrideBrowserslist: ["chrome 60", "firefox 52", "safari 10"] })]);

export async function prefix(css) {
  return (await processor.process(css, { from: undefined })).css;
}
