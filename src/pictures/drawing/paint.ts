import { createRequire } from "node:module";
import { FONT_FAMILY, fontFiles } from "./fonts.ts";
import { indexedPng } from "./indexed-png.ts";

/** Pixels a unit of the drawing: sharp on a phone's screen. */
const PIXELS = 2;

/** Loaded with the first drawing: many a bot never draws one. */
function loadResvg(): typeof import("@resvg/resvg-js").Resvg {
  const { Resvg }: typeof import("@resvg/resvg-js") = createRequire(import.meta.url)("@resvg/resvg-js");
  return Resvg;
}

/** Turns a drawing into a PNG, with the packaged fonts alone. */
export function paint(svg: string): Buffer {
  const options = {
    fitTo: { mode: "zoom", value: PIXELS },
    font: { loadSystemFonts: false, fontFiles: Object.values(fontFiles()), defaultFontFamily: FONT_FAMILY },
  } as const;
  const Resvg = loadResvg();
  const drawn = new Resvg(svg, options).render();
  return indexedPng(drawn) ?? drawn.asPng();
}
