import { type Pen, textLine } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import type { Face } from "../drawing/typeface.ts";
import { around, type Box, overlap } from "./box.ts";
import type { RegionName } from "./map-scene.ts";
import { standsOnItsOwn } from "./own-ground.ts";
import { pointOf, type View } from "./view.ts";
import type { Land } from "./world.ts";

const SIZE = 22;
const PITCH = 27;
/** Between the capitals of a country's name. */
const SPACING = 2;
const EDGE = 8;
/** How far a name may be moved to where there is room. */
const STEPS = [0, 16, 32, 48] as const;
const WAYS = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const));

/**
 * Names of countries in spaced capitals and of waters in italics where a script has them, a word a line, beside what is taken and
 * on the ground that they name; without room there is none.
 */
export function drawRegionNames(
  regions: readonly RegionName[],
  land: Land,
  view: View,
  taken: readonly Box[],
  pen: Pen,
): string {
  const obstacles = [...taken];
  // Letters that join stand close.
  const joined = pen.typeface.isJoined;
  return regions
    .map((region) => {
      const { text, water, coordinates } = region;
      const face: Face = water && !joined ? "italic" : "regular";
      const words = (water ? text : text.toUpperCase()).split(" ");
      const spacing = water || joined ? 0 : SPACING;
      const width = Math.max(...words.map((word) => pen.measure(word, SIZE, face) + spacing * word.length));
      const { x, y } = pointOf(view, coordinates);
      const box = choices(around(x, y, width, words.length * PITCH), view).find(
        (choice) => !obstacles.some((other) => overlap(choice, other)) && standsOnItsOwn(choice, region, land, view),
      );
      if (!box) return "";
      obstacles.push(box);
      const colour = water ? pen.palette.waterName : pen.palette.muted;
      const style = { size: SIZE, face, colour, anchor: "middle" } as const;
      const lines = words.map((word, i) =>
        textLine(word, box.x + width / 2, box.y + SIZE * 0.95 + i * PITCH, style, pen.typeface),
      );
      return element("g", { "letter-spacing": joined ? undefined : spacing }, ...lines);
    })
    .join("");
}

/** The box moved into the map, then farther and farther from there. */
function choices(box: Box, view: View): Box[] {
  const moved = (x: number, y: number) => ({
    ...box,
    x: Math.max(EDGE, Math.min(x, view.width - EDGE - box.width)),
    y: Math.max(EDGE, Math.min(y, view.height - EDGE - box.height)),
  });
  return STEPS.flatMap((step) => WAYS.map(([right, down]) => moved(box.x + right * step, box.y + down * step)));
}
