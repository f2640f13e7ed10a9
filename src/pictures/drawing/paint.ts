import { Resvg } from "@resvg/resvg-js";
import { FONT_FAMILY, fontFiles } from "./fonts.ts";
import { indexedPng } from "./indexed-png.ts";

/** Pixels a unit of the drawing: sharp on a phone's screen. */
const PIXELS = 2;

/** Turns a drawing into a PNG, with the packaged fonts alone. */
export function paint(svg: string): Buffer {
  const options = {
    fitTo: { mode: "zoom", value: PIXELS },
    font: { loadSystemFonts: false, fontFiles: Object.values(fontFiles()), defaultFontFamily: FONT_FAMILY },
  } as const;
  const drawn = new Resvg(svg, options).render();
  return indexedPng(drawn) ?? drawn.asPng();
}
