import { type Face, loadMeasure } from "../../src/pictures/drawing/fonts.ts";
import { type Box, overlap } from "../../src/pictures/map/box.ts";

const measure = loadMeasure();

/** A line of a drawing and where its letters stand, from the height of capitals down to the baseline. */
export interface TextBox extends Box {
  readonly text: string;
}

/** The lines of text in a drawing, where they stand; a shift down counts for all that stands behind it. */
export function textBoxes(svg: string): TextBox[] {
  const shift = /<g transform="translate\(0 ([\d.]+)\)">/.exec(svg);
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map((match) => {
    const [, attributes = "", text = ""] = match;
    const number = (name: string) => Number(new RegExp(`\\b${name}="([\\d.-]+)"`).exec(attributes)?.[1]);
    const size = number("font-size");
    const face: Face = attributes.includes("bold") ? "bold" : attributes.includes("italic") ? "italic" : "regular";
    const width = measure(text, size, face);
    const moved = shift && match.index > shift.index ? Number(shift[1]) : 0;
    const x = attributes.includes("middle") ? number("x") - width / 2 : number("x");
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
