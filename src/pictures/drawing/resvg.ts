import { createRequire } from "node:module";
import type { Typeface } from "./typeface.ts";

/** Loaded with the first drawing: many a bot never draws one. */
export function loadResvg(): typeof import("@resvg/resvg-js").Resvg {
  const { Resvg }: typeof import("@resvg/resvg-js") = createRequire(import.meta.url)("@resvg/resvg-js");
  return Resvg;
}

/** Has it draw with a typeface's own fonts alone. */
export function fontOptions({ family, files }: Typeface) {
  return { loadSystemFonts: false, fontFiles: Object.values(files()), defaultFontFamily: family };
}
