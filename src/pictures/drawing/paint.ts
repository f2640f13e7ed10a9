import { Resvg } from "@resvg/resvg-js";
import { FONT_FAMILY, fontFiles } from "./fonts.ts";

/** Pixels a unit of the drawing: sharp on a phone's screen. */
export const PIXELS = 2;

/** Turns a drawing into a PNG, with the packaged fonts alone. */
export function paint(svg: string): Buffer {
  const options = {
    fitTo: { mode: "zoom", value: PIXELS },
    font: { loadSystemFonts: false, fontFiles: Object.values(fontFiles()), defaultFontFamily: FONT_FAMILY },
  } as const;
  return new Resvg(svg, options).render().asPng();
}
