import { type Block, INNER, leftEdge, MARGIN, type Pen, paragraph, stack, TYPE } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import type { CountPoint } from "./count-chart.ts";

/** From zero to the greatest count. */
const RISE = 150;
const DOT = 8;
/** Above a dot, for its figure. */
const HEADROOM = TYPE.strong + 14;
/** As many times as have room for their names below one another. */
const MOST_NAMED = 5;

/** What the same was counted as, one time after the other, from a zero line: the last count is marked. */
export function drawLine(points: readonly CountPoint[], top: number, pen: Pen): Block {
  const { palette, typeface } = pen;
  const step = INNER / points.length;
  const most = Math.max(...points.map(({ value }) => value), 1);
  const zero = top + HEADROOM + RISE;
  const placed = points.map((point, i) => ({
    ...point,
    // Counted from the side where lines begin.
    at: MARGIN + (i + 0.5) * step,
    y: zero - (point.value / most) * RISE,
    isLast: i === points.length - 1,
    isNamed: (points.length - 1 - i) % Math.ceil(points.length / MOST_NAMED) === 0,
  }));
  const onPaper = (at: number) => leftEdge(at, 0, typeface);
  const base = element("rect", { x: MARGIN, y: zero, width: INNER, height: 2, fill: palette.rule });
  const line = element("polyline", {
    points: placed.map(({ at, y }) => `${Math.round(onPaper(at))},${Math.round(y)}`).join(" "),
    fill: "none",
    stroke: palette.subject,
    "stroke-width": 4,
  });
  const dots = placed.map(({ at, y, isLast }) =>
    element("circle", {
      cx: onPaper(at),
      cy: y,
      r: isLast ? DOT + 2 : DOT,
      fill: isLast ? palette.mark : palette.paper,
      stroke: isLast ? palette.paper : palette.subject,
      "stroke-width": 3,
    }),
  );
  const centred = { anchor: "middle", width: step * Math.ceil(points.length / MOST_NAMED) - 12 } as const;
  const named = placed.filter(({ isNamed }) => isNamed);
  const figures = named.map(({ figure, at, y }) => {
    const style = { ...centred, size: TYPE.body, colour: palette.ink, face: "bold", x: at } as const;
    return paragraph(figure, y - HEADROOM, style, pen).svg;
  });
  const times = named.map(({ when, at }) =>
    paragraph(when, zero + 6, { ...centred, size: TYPE.note, colour: palette.muted, x: at }, pen),
  );
  const below = Math.max(...times.map(({ height }) => height));
  const svg = [base, line, ...dots, ...figures, ...times.map((time) => time.svg)].join("");
  return stack(top, 0, () => ({ svg, height: HEADROOM + RISE + 6 + below }));
}
