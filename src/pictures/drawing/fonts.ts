import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type AdvanceWidth, readAdvanceWidths } from "./advance-widths.ts";

/** The cuts that the pictures use. */
export type Face = "regular" | "bold" | "italic";

/** A text's width in the unit of `size`, without kerning. */
export type Measure = (text: string, size: number, face: Face) => number;

/** The family's name, as it stands in the files. */
export const FONT_FAMILY = "DejaVu Sans Condensed";

const packaged = createRequire(import.meta.url);
const file = (name: string) => packaged.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** The paths of the fonts that npm brought. */
export function fontFiles(): Record<Face, string> {
  return {
    regular: file("DejaVuSansCondensed"),
    bold: file("DejaVuSansCondensed-Bold"),
    italic: file("DejaVuSansCondensed-Oblique"),
  };
}

/** Reads the fonts, then measures texts set in them. */
export function loadMeasure(): Measure {
  const files = fontFiles();
  const widths: Record<Face, AdvanceWidth> = {
    regular: advances(files.regular),
    bold: advances(files.bold),
    italic: advances(files.italic),
  };
  return (text, size, face) => size * [...text].reduce((sum, character) => sum + widths[face](character), 0);
}

function advances(path: string): AdvanceWidth {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return readAdvanceWidths(new DataView(buffer, byteOffset, byteLength));
}
