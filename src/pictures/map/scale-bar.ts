import { geoDistance } from "d3-geo";
import type { RawMap } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import { type Pen, TYPE, textLine } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import { LATIN } from "../drawing/typeface.ts";
import { around, type Box, overlap } from "./box.ts";
import type { MapScene } from "./map-scene.ts";
import { spotOf } from "./spot.ts";
import type { View } from "./view.ts";

const EARTH_KM = 6371;
const ROUND_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
const MOST_WIDTH = 130;
const EDGE = 14;
const TICK = 8;
/** What a place near a corner takes there, name and all. */
const NEAR = 90;

/** The longest round distance that takes at most `most` units of the drawing, measured across the middle of the frame. */
export function roundDistance({ west, south, east, north }: RawMap["frame"], view: View, most: number) {
  const middle = (south + north) / 2;
  const unitsPerKm = view.width / (geoDistance([west, middle], [east, middle]) * EARTH_KM);
  const kilometres = ROUND_KM.filter((distance) => distance * unitsPerKm <= most).at(-1) ?? 1;
  return { kilometres, width: kilometres * unitsPerKm };
}

/** A bar in the lower right corner, or in an upper one where a place is near that, and the box that it takes. */
export function drawScaleBar(
  { frame, places }: Pick<MapScene, "frame" | "places">,
  view: View,
  { palette: { muted }, language, typeface }: Pen,
): { svg: string; box: Box } {
  const { kilometres, width } = roundDistance(frame, view, MOST_WIDTH);
  const size = { width: width + 2 * EDGE, height: TYPE.note + 2 * EDGE };
  const [right, below] = [view.width - size.width, view.height - size.height];
  const corners = [
    { x: right, y: below, ...size },
    { x: right, y: 0, ...size },
    { x: 0, y: 0, ...size },
  ];
  const near = places.map(({ coordinates }) => {
    const { x, y } = spotOf(view, coordinates);
    return around(x, y, NEAR, NEAR);
  });
  const [corner = { x: right, y: below, ...size }] = [
    ...corners.filter((box) => !near.some((other) => overlap(box, other))),
    ...corners,
  ];
  const [x, y] = [corner.x + EDGE, corner.y + size.height - EDGE];
  const bar = {
    d: `M${x} ${y - TICK}v${TICK}h${width}v-${TICK}`,
    fill: "none",
    stroke: muted,
    "stroke-width": 2,
  };
  const style = { size: TYPE.note, colour: muted, anchor: "middle" as const };
  const raised = style.size * (typeface.depth - LATIN.depth);
  const words = textsIn(language).pictures.kilometres(kilometres);
  return {
    svg: element("path", bar) + textLine(words, x + width / 2, y - TICK - raised, style, typeface),
    box: corner,
  };
}
