import type { Language } from "../../src/knowledge/pack/schema.ts";
import { loadMeasure } from "../../src/pictures/drawing/measure.ts";
import type { Pen } from "../../src/pictures/drawing/sheet.ts";
import { PALETTES, type Theme } from "../../src/pictures/drawing/theme.ts";
import { typefaceFor } from "../../src/pictures/drawing/typeface.ts";

/** What pictures for readers of a language are drawn with. */
export function penFor(language: Language, theme: Theme = "dark"): Pen {
  const typeface = typefaceFor(language);
  return { palette: PALETTES[theme], language, typeface, measure: loadMeasure(typeface) };
}
