import { readFileSync } from "node:fs";
import { type AdvanceWidth, readAdvanceWidths } from "./advance-widths.ts";
import { shapedMeasure } from "./shaped-measure.ts";
import type { Face, Measure, Typeface } from "./typeface.ts";

/** Measures texts set in a typeface. */
export function loadMeasure(typeface: Typeface): Measure {
  return typeface.isJoined ? shapedMeasure(typeface) : summedMeasure(typeface);
}

/** Reads the fonts, then adds up their letters' widths. */
function summedMeasure({ files }: Typeface): Measure {
  const { regular, bold = regular, italic = regular } = files();
  const widths: Record<Face, AdvanceWidth> = {
    regular: advances(regular),
    bold: advances(bold),
    italic: advances(italic),
  };
  return (text, size, face) => size * [...text].reduce((sum, character) => sum + widths[face](character), 0);
}

function advances(path: string): AdvanceWidth {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return readAdvanceWidths(new DataView(buffer, byteOffset, byteLength));
}
