import { MARGIN } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import type { Palette } from "../drawing/theme.ts";
import { FADE, type Segment } from "./bars.ts";
import type { CountRow } from "./count-chart.ts";

/** A bar's height, in units. */
export const BAR = 20;
/** Between the parts of a sum. */
const SEAM = 3;

/** A part of a bar, in the sheet's units. */
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
  { bars }: Palette,
): string {
  const draw = computed ? outlined : filled;
  const drawn = parts.map(({ colour }, i) => {
    const { x, width } = segments[i] ?? { x: 0, width: 0 };
    const seam = i < parts.length - 1 ? SEAM : 0;
    return draw({ x: MARGIN + x, y: top, width: Math.max(width - seam, 1) }, bars[colour]);
  });
  const last = segments.at(-1);
  const end = MARGIN + (last ? last.x + last.width : 0);
  return drawn.join("") + (open ? fade(end, top, bars[parts.at(-1)?.colour ?? "blue"]) : "");
}

/** Steps and no gradient, whose many shades would make the file twice as large. */
function fade(end: number, y: number, fill: string): string {
  let x = end;
  return FADE.map(({ width, opacity }) => {
    const step = element("rect", { x: x + 2, y, width: width - 2, height: BAR, fill, "fill-opacity": opacity });
    x += width;
    return step;
  }).join("");
}

function filled(box: Box, colour: string): string {
  return element("rect", { ...box, height: BAR, fill: colour });
}

function outlined({ x, y, width }: Box, colour: string): string {
  const inside = { x: x + 1, y: y + 1, width: Math.max(width - 2, 1), height: BAR - 2 };
  return element("rect", { ...inside, fill: colour, "fill-opacity": 0.25, stroke: colour, "stroke-width": 2 });
}
