import type { Face } from "../drawing/fonts.ts";
import { type Block, MARGIN, type Pen, paragraph, sheet, stack, TYPE, WIDTH } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import { drawGround } from "./ground.ts";
import type { MapScene } from "./map-scene.ts";
import { drawMark, drawPlaces } from "./place-marks.ts";
import { drawRegionNames } from "./region-names.ts";
import { drawScaleBar } from "./scale-bar.ts";
import { viewOf } from "./view.ts";
import type { Land } from "./world.ts";

/** The map with its title above, and below it the mark's meaning and who says so. */
export function drawMap(scene: MapScene, land: Land, pen: Pen): string {
  const text = (words: string, size: number, colour: string, face: Face) => (top: number) =>
    paragraph(words, top, { size, colour, face }, pen);
  const body = stack(
    16,
    12,
    text(scene.title, TYPE.title, pen.palette.ink, "bold"),
    (top) => drawField(scene, land, top, pen),
    (top) => drawLegend(scene.meaning, top, pen),
    text(scene.attribution.join("\n"), TYPE.note, pen.palette.muted, "regular"),
  );
  return sheet(pen.palette, { svg: body.svg, height: body.height + 16 + MARGIN - 8 });
}

function drawField(scene: MapScene, land: Land, top: number, pen: Pen): Block {
  const view = viewOf(scene.frame, WIDTH);
  const scale = drawScaleBar(scene.frame, view, pen.palette);
  const regions = drawRegionNames(scene, view, pen);
  const taken = [scale, ...regions].map(({ box }) => box);
  const svg = element(
    "g",
    { transform: `translate(0 ${top})` },
    drawGround(land, scene.places, view, pen.palette),
    ...[scale, ...regions].map((one) => one.svg),
    drawPlaces(scene.places, view, taken, pen),
  );
  return { svg, height: view.height };
}

function drawLegend(meaning: string, top: number, pen: Pen): Block {
  const at = { x: MARGIN + 12, y: top + TYPE.body * 0.68 };
  const words = paragraph(meaning, top, { size: TYPE.body, colour: pen.palette.ink, x: MARGIN + 36 }, pen);
  return { svg: drawMark(at, pen.palette) + words.svg, height: words.height };
}
