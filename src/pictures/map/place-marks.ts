import { type Pen, textLine } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import type { Palette } from "../drawing/theme.ts";
import type { Box } from "./box.ts";
import { LAND } from "./ground.ts";
import type { MapPlace } from "./map-scene.ts";
import { placeLabels } from "./place-labels.ts";
import { type Point, pointOf, type View } from "./view.ts";

const DOT = 8;
/** The ground around a marked place: sources say “around”, they draw no lines. */
const GLOW = 34;
const HAZE = 0.3;
const SIZE = 27;
const EDGE = 4;

/** Dots and names of the places; a name for which there is no room is left out. */
export function drawPlaces(places: readonly MapPlace[], view: View, taken: readonly Box[], pen: Pen): string {
  const spots = places.map((place) => ({
    ...pointOf(view, place.coordinates),
    width: pen.measure(place.name, SIZE, faceOf(place)),
    height: SIZE * 1.02,
  }));
  const frame = { x: EDGE, y: EDGE, width: view.width - 2 * EDGE, height: view.height - 2 * EDGE };
  const boxes = placeLabels(spots, { frame, taken, radius: DOT });
  const drawn = places.map((place, i) => ({ place, at: spots[i] ?? { x: 0, y: 0 }, box: boxes[i] }));
  const { ink, home } = pen.palette;
  const halo = { stroke: home, "stroke-width": 4, "stroke-linejoin": "round", "stroke-opacity": 0.6 };
  return [
    element(
      "g",
      { opacity: HAZE, "clip-path": `url(#${LAND})` },
      ...drawn.map(({ place, at }) => (place.marked ? glow(at, GLOW, pen.palette) : "")),
    ),
    ...drawn.map(({ place, at }) => dot(at, place.marked, pen.palette)),
    element(
      "g",
      { ...halo, "paint-order": "stroke" },
      ...drawn.map(({ place, box }) => {
        const style = { size: SIZE, colour: ink, face: faceOf(place) };
        return box ? textLine(place.name, box.x, box.y + SIZE * 0.88, style) : "";
      }),
    ),
  ].join("");
}

/** The mark as the legend shows it. */
export function drawMark(at: Point, palette: Palette): string {
  return element("g", { opacity: HAZE }, glow(at, 2 * DOT, palette)) + dot(at, true, palette);
}

function faceOf({ marked }: MapPlace): "bold" | "regular" {
  return marked ? "bold" : "regular";
}

function glow({ x, y }: Point, r: number, { mark }: Palette): string {
  return element("circle", { cx: x, cy: y, r, fill: mark });
}

function dot({ x, y }: Point, marked: boolean, { mark, ink, paper }: Palette): string {
  const look = marked
    ? { r: DOT, fill: mark, stroke: paper, "stroke-width": 2 }
    : { r: DOT - 1.5, fill: paper, stroke: ink, "stroke-width": 3 };
  return element("circle", { cx: x, cy: y, ...look });
}
