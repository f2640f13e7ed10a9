import { type Pen, textLine } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import type { Palette } from "../drawing/theme.ts";
import { LAND } from "./ground.ts";
import { DOT, type PlaceName } from "./place-names.ts";
import type { Spot } from "./spot.ts";
import type { Point } from "./view.ts";

/** The ground around a marked place: sources say “around”, they draw no lines. */
const GLOW = 40;
const HAZE = 0.3;

/** Marks and names of the places; a place beyond the map has an arrow towards it. */
export function drawPlaces(names: readonly PlaceName[], { palette, typeface }: Pen): string {
  const halo = { stroke: palette.home, "stroke-width": 4, "stroke-linejoin": "round", "stroke-opacity": 0.6 };
  return [
    element(
      "g",
      { opacity: HAZE, "clip-path": `url(#${LAND})` },
      ...names.map(({ place, at }) => (place.marked ? glow(at, GLOW, palette) : "")),
    ),
    ...names.map(({ place, at }) => (at.beyond === undefined ? dot(at, place.marked, palette) : arrow(at, palette))),
    element(
      "g",
      { ...halo, "paint-order": "stroke" },
      ...names.map(({ place, style, name }) => {
        if (!name) return "";
        const begin = typeface.isRightToLeft ? name.x + name.width : name.x;
        return textLine(place.name, begin, name.y + style.size * 0.88, { ...style, colour: palette.ink }, typeface);
      }),
    ),
  ].join("");
}

/** The mark as the legend shows it. */
export function drawMark(at: Point, palette: Palette): string {
  return element("g", { opacity: HAZE }, glow(at, 2 * DOT, palette)) + dot(at, true, palette);
}

function glow({ x, y }: Point, r: number, { mark }: Palette): string {
  return element("circle", { cx: x, cy: y, r, fill: mark });
}

function dot({ x, y }: Point, marked: boolean, { mark, ink, paper }: Palette): string {
  const look = marked
    ? { r: DOT, fill: mark, stroke: paper, "stroke-width": 2 }
    : { r: DOT - 2.5, fill: paper, stroke: ink, "stroke-width": 3 };
  return element("circle", { cx: x, cy: y, ...look });
}

function arrow({ x, y, beyond = 0 }: Spot, { ink }: Palette): string {
  const degrees = (beyond * 180) / Math.PI;
  return element("path", { d: "M8 0-5-7-2 0-5 7z", fill: ink, transform: `translate(${x} ${y}) rotate(${degrees})` });
}
