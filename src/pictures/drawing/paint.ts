import { indexedPng } from "./indexed-png.ts";
import { fontOptions, loadResvg } from "./resvg.ts";
import type { Typeface } from "./typeface.ts";

/** Pixels a unit of the drawing: sharp on a phone's screen. */
const PIXELS = 2;

/** Turns a drawing into a PNG, with the packaged fonts alone. */
export function paint(svg: string, typeface: Typeface): Buffer {
  const options = { fitTo: { mode: "zoom", value: PIXELS }, font: fontOptions(typeface) } as const;
  const Resvg = loadResvg();
  const drawn = new Resvg(svg, options).render();
  return indexedPng(drawn) ?? drawn.asPng();
}
