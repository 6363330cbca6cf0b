import { None, parse, View } from "vega";

/** The SVG of a chart that a specification describes. */
export async function render(specification) {
  const view = new View(parse(JSON.parse(specification)), { renderer: "none", logLevel: None });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
