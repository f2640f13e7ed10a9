import { leftEdge, MARGIN, type Pen } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import type { Typeface } from "../drawing/typeface.ts";
import { FADE, type Segment } from "./bars.ts";
import type { CountRow } from "./count-chart.ts";

/** A bar's height, in units. */
export const BAR = 20;
/** Between the parts of a sum. */
const SEAM = 3;

/** A part of a bar, in the sheet's units; `x` is where it begins. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A row's bar; what we computed is only outlined, and one that may be more fades out beyond its figure. */
export function drawBar(
  { parts, open }: CountRow,
  segments: readonly Segment[],
  computed: boolean,
  top: number,
  { palette: { bars }, typeface }: Pen,
): string {
  const draw = computed ? outlined : filled;
  const drawn = parts.map(({ colour }, i) => {
    const { x, width } = segments[i] ?? { x: 0, width: 0 };
    const seam = i < parts.length - 1 ? SEAM : 0;
    return draw({ x: MARGIN + x, y: top, width: Math.max(width - seam, 1) }, bars[colour], typeface);
  });
  const last = segments.at(-1);
  const end = MARGIN + (last ? last.x + last.width : 0);
  return drawn.join("") + (open ? fade(end, top, bars[parts.at(-1)?.colour ?? "blue"], typeface) : "");
}

/** Steps and no gradient, whose many shades would make the file twice as large. */
function fade(end: number, y: number, fill: string, typeface: Typeface): string {
  let x = end;
  return FADE.map(({ width, opacity }) => {
    const at = leftEdge(x + 2, width - 2, typeface);
    const step = element("rect", { x: at, y, width: width - 2, height: BAR, fill, "fill-opacity": opacity });
    x += width;
    return step;
  }).join("");
}

function filled({ x, y, width }: Box, colour: string, typeface: Typeface): string {
  return element("rect", { x: leftEdge(x, width, typeface), y, width, height: BAR, fill: colour });
}

function outlined({ x, y, width }: Box, colour: string, typeface: Typeface): string {
  const inner = Math.max(width - 2, 1);
  const inside = { x: leftEdge(x + 1, inner, typeface), y: y + 1, width: inner, height: BAR - 2 };
  return element("rect", { ...inside, fill: colour, "fill-opacity": 0.25, stroke: colour, "stroke-width": 2 });
}
