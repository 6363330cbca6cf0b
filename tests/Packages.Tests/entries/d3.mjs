import { scaleLinear, scalePoint } from "d3-scale";
import { area, curveMonotoneX, line } from "d3-shape";

/** An SVG of a series. */
export function chart(values, width, height) {
  const x = scalePoint(values.map((_, i) => i), [0, width]);
  const y = scaleLinear([0, Math.max(...values)], [height, 0]).nice();
  const place = shape => shape.x((_, i) => x(i)).curve(curveMonotoneX)(values);
  return `<svg viewBox="0 0 ${width} ${height}"><path d="${place(area().y0(height).y1(y))}"/><path d="${place(line().y(y))}"/><text>${y.ticks(4).map(y.tickFormat(4)).join(" ")}</text></svg>`;
}
