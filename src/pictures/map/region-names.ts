import type { Face } from "../drawing/fonts.ts";
import { type Pen, textLine } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import { around, type Box } from "./box.ts";
import type { MapScene } from "./map-scene.ts";
import { pointOf, type View } from "./view.ts";

const SIZE = 22;
const PITCH = 27;
/** Between the capitals of a country's name. */
const SPACING = 2;

/** Names of countries in spaced capitals and of waters in italics, a word a line, with the boxes that they take. */
export function drawRegionNames({ labels }: MapScene, view: View, pen: Pen): { svg: string; box: Box }[] {
  return labels.map(({ text, water, coordinates }) => {
    const face: Face = water ? "italic" : "regular";
    const words = (water ? text : text.toUpperCase()).split(" ");
    const spacing = water ? 0 : SPACING;
    const wide = Math.max(...words.map((word) => pen.measure(word, SIZE, face) + spacing * word.length));
    const { x, y } = pointOf(view, coordinates);
    const box = around(x, y, wide, words.length * PITCH);
    const style = {
      size: SIZE,
      face,
      colour: water ? pen.palette.waterName : pen.palette.muted,
      anchor: "middle" as const,
    };
    const lines = words.map((word, i) => textLine(word, x, box.y + SIZE * 0.95 + i * PITCH, style));
    return { svg: element("g", { "letter-spacing": spacing }, ...lines), box };
  });
}
