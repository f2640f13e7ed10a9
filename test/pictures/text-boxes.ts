import { loadMeasure } from "../../src/pictures/drawing/measure.ts";
import { ARABIC, type Face, LATIN } from "../../src/pictures/drawing/typeface.ts";
import { type Box, overlap } from "../../src/pictures/map/box.ts";

const measures = [LATIN, ARABIC].map((typeface) => ({ typeface, measure: loadMeasure(typeface) }));

/** A line of a drawing and where its letters stand, from the height of capitals down to the baseline. */
export interface TextBox extends Box {
  readonly text: string;
}

/** Isolates and marks, which draw nothing. */
const INVISIBLE = /[\u200F\u2066-\u2069]/g;

/** The lines of text in a drawing, where they stand; a shift down counts for all that stands behind it. */
export function textBoxes(svg: string): TextBox[] {
  const set = measures.find(({ typeface }) => svg.includes(`font-family="${typeface.family}"`));
  if (!set) throw new Error("Set in no typeface of the pictures");
  const shift = /<g transform="translate\(0 ([\d.]+)\)">/.exec(svg);
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map((match) => {
    const [, attributes = "", line = ""] = match;
    const text = line.replace(INVISIBLE, "");
    const number = (name: string) => Number(new RegExp(`\\b${name}="([\\d.-]+)"`).exec(attributes)?.[1]);
    const size = number("font-size");
    const face: Face = attributes.includes("bold") ? "bold" : attributes.includes("italic") ? "italic" : "regular";
    const width = set.measure(text, size, face);
    const moved = shift && match.index > shift.index ? Number(shift[1]) : 0;
    const [, anchor = "start"] = /text-anchor="(\w+)"/.exec(attributes) ?? [];
    const x = number("x") - width * (anchor === "end" ? 1 : anchor === "middle" ? 0.5 : 0);
    return { text, x, y: number("y") + moved - size * 0.73, width, height: size * 0.73 };
  });
}

/** Pairs of lines that cover each other. */
export function collisions(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((one, i) =>
    boxes.slice(i + 1).flatMap((other) => (overlap(one, other) ? [`${one.text} / ${other.text}`] : [])),
  );
}

/** The drawing's width and height, in its units. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
