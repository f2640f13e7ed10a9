import { type Block, leftEdge, MARGIN, type Pen, paragraph, sheet, stack, TYPE, WIDTH } from "../drawing/sheet.ts";
import { element } from "../drawing/svg.ts";
import type { Face } from "../drawing/typeface.ts";
import { drawGround } from "./ground.ts";
import type { MapScene } from "./map-scene.ts";
import { drawMark, drawPlaces } from "./place-marks.ts";
import { placeNames } from "./place-names.ts";
import { drawRegionNames } from "./region-names.ts";
import { drawScaleBar } from "./scale-bar.ts";
import { badgeBox } from "./spot.ts";
import { viewOf } from "./view.ts";
import type { Land } from "./world.ts";

/** Title, the mark's meaning and who says so above the map, which reaches down to the edge: the ALT badge lies on its ground. */
export function drawMap(scene: MapScene, land: Land, pen: Pen): string {
  const text = (words: string, size: number, colour: string, face: Face) => (top: number) =>
    paragraph(words, top, { size, colour, face }, pen);
  const body = stack(
    16,
    10,
    text(scene.title, TYPE.title, pen.palette.ink, "bold"),
    (top) => drawLegend(scene.meaning, top, pen),
    text(scene.attribution.join("\n"), TYPE.note, pen.palette.muted, "regular"),
    (top) => drawField(scene, land, top, pen),
  );
  return sheet(pen, { svg: body.svg, height: Math.floor(body.height + 16) });
}

function drawField(scene: MapScene, land: Land, top: number, pen: Pen): Block {
  const view = viewOf(scene.frame, WIDTH);
  const badge = badgeBox(view);
  const scale = drawScaleBar(scene, view, pen);
  const names = placeNames(scene.places, view, [badge, scale.box], pen);
  const svg = element(
    "g",
    { transform: `translate(0 ${top})` },
    drawGround(land, scene.places, view, pen.palette),
    scale.svg,
    drawRegionNames(scene.regions, land, view, [badge, scale.box, ...names.flatMap(({ boxes }) => boxes)], pen),
    drawPlaces(names, pen),
  );
  return { svg, height: view.height };
}

function drawLegend(meaning: string, top: number, pen: Pen): Block {
  const at = { x: leftEdge(MARGIN + 12, 0, pen.typeface), y: top + TYPE.body * 0.68 };
  const words = paragraph(meaning, top, { size: TYPE.body, colour: pen.palette.ink, x: MARGIN + 36 }, pen);
  return { svg: drawMark(at, pen.palette) + words.svg, height: words.height };
}
