/** How far one character moves the pen, in ems. */
export type AdvanceWidth = (character: string) => number;

/** Reads the advance widths of a TrueType font (tables head, hhea, hmtx, cmap format 4). Throws a RangeError for others. */
export function readAdvanceWidths(font: DataView): AdvanceWidth {
  const unitsPerEm = font.getUint16(table(font, "head") + 18);
  const metrics = font.getUint16(table(font, "hhea") + 34);
  const advances = table(font, "hmtx");
  const characters = basicPlane(font, table(font, "cmap"));
  return (character) => {
    const glyph = glyphOf(font, characters, character.codePointAt(0) ?? 0);
    return font.getUint16(advances + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
  };
}

function table(font: DataView, tag: string): number {
  for (let record = 12, left = font.getUint16(4); left > 0; record += 16, left--) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((i) => font.getUint8(record + i)));
    if (name === tag) return font.getUint32(record + 8);
  }
  throw new RangeError(`The font has no table ${tag}`);
}

/** Where the font's map of Unicode's basic plane begins. */
function basicPlane(font: DataView, cmap: number): number {
  for (let record = cmap + 4, left = font.getUint16(cmap + 2); left > 0; record += 8, left--) {
    const start = cmap + font.getUint32(record + 4);
    if (font.getUint16(start) === 4) return start;
  }
  throw new RangeError("The font has no cmap of format 4");
}

/** The glyph of a code point, 0 where the font lacks it. */
function glyphOf(font: DataView, cmap: number, code: number): number {
  const size = font.getUint16(cmap + 6);
  const ends = cmap + 14;
  const starts = ends + size + 2;
  for (let i = 0; i < size; i += 2) {
    if (font.getUint16(ends + i) < code) continue;
    const start = font.getUint16(starts + i);
    if (start > code) return 0;
    const delta = font.getUint16(starts + size + i);
    const offset = font.getUint16(starts + 2 * size + i);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = font.getUint16(starts + 2 * size + i + offset + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
