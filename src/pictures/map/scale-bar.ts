import { geoDistance } from "d3-geo";
import type { RawMap } from "../../knowledge/pack/schema.ts";
import { TYPE, textLine } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import type { Palette } from "../drawing/theme.ts";
import type { Box } from "./box.ts";
import type { View } from "./view.ts";

const EARTH_KM = 6371;
const ROUND_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
const MOST_WIDTH = 130;
const EDGE = 14;
const TICK = 8;

/** The longest round distance that takes at most `most` units of the drawing, measured across the middle of the frame. */
export function roundDistance({ west, south, east, north }: RawMap["frame"], view: View, most: number) {
  const middle = (south + north) / 2;
  const unitsPerKm = view.width / (geoDistance([west, middle], [east, middle]) * EARTH_KM);
  const kilometres = ROUND_KM.filter((distance) => distance * unitsPerKm <= most).at(-1) ?? 1;
  return { kilometres, width: kilometres * unitsPerKm };
}

/** A bar in the lower left corner, and the box that it takes. */
export function drawScaleBar(frame: RawMap["frame"], view: View, { waterName }: Palette): { svg: string; box: Box } {
  const { kilometres, width } = roundDistance(frame, view, MOST_WIDTH);
  const y = view.height - EDGE;
  const bar = {
    d: `M${EDGE} ${y - TICK}v${TICK}h${width}v-${TICK}`,
    fill: "none",
    stroke: waterName,
    "stroke-width": 2,
  };
  const style = { size: TYPE.note, colour: waterName, anchor: "middle" as const };
  const height = TYPE.note + 2 * EDGE;
  return {
    svg: element("path", bar) + textLine(`${kilometres} km`, EDGE + width / 2, y - TICK, style),
    box: { x: 0, y: view.height - height, width: width + 2 * EDGE, height },
  };
}
