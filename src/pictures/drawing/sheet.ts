import type { Language } from "../../knowledge/pack/schema.ts";
import { directed } from "./directed.ts";
import { element, textNode } from "./svg.ts";
import type { Palette } from "./theme.ts";
import type { Face, Measure, Typeface } from "./typeface.ts";
import { wrapEvenly, wrapText } from "./wrap-text.ts";

/** A drawing's width in units; a phone of 375 pixels shows it in 270, beside an avatar and within a frame. */
export const WIDTH = 600;
export const MARGIN = 20;
export const INNER = WIDTH - 2 * MARGIN;

/**
 * What Discord's ALT badge covers in the lower left corner: on a phone 40 by 24 of the 270 pixels that show the drawing, and 8
 * to either edge. Nothing that is to be read stands there.
 */
export const BADGE = { width: 107, height: 72 } as const;
/** What stays empty below the last line of a drawing that ends in words; the line's own pitch leaves a few units more. */
export const FOOT = BADGE.height - 4;

/** The sizes of type, in units. */
export const TYPE = { figure: 46, title: 34, strong: 29, body: 25, note: 21 } as const;

/** What all parts of a drawing are made with. */
export interface Pen {
  readonly palette: Palette;
  readonly language: Language;
  readonly typeface: Typeface;
  readonly measure: Measure;
}

/** A piece of a drawing and the height that it takes. */
export interface Block {
  readonly svg: string;
  readonly height: number;
}

export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly face?: Face;
  /** From the side where lines begin; defaults to the margin. */
  readonly x?: number;
  /** Defaults to what lies between `x` and the other margin. */
  readonly width?: number;
  readonly anchor?: "start" | "middle";
  /** Whether the lines are of about the same length. */
  readonly even?: boolean;
}

/** Where a box has its left edge that lies `x` from the side where lines begin. */
export function leftEdge(x: number, width: number, { isRightToLeft }: Typeface): number {
  return isRightToLeft ? WIDTH - x - width : x;
}

/** A text from `top` down, wrapped. */
export function paragraph(text: string, top: number, style: TextStyle, { measure, typeface }: Pen): Block {
  const { size, face = "regular", even = false, x = MARGIN, width = WIDTH - MARGIN - x } = style;
  const lines = (even ? wrapEvenly : wrapText)(text, width, (line) => measure(line, size, face));
  const pitch = size * typeface.pitch;
  const begin = leftEdge(x, 0, typeface);
  const svg = lines.map((line, i) => textLine(line, begin, top + size + i * pitch, style, typeface));
  return { svg: svg.join(""), height: lines.length * pitch };
}

/**
 * One line of text on its baseline.
 * @param x where the line begins, or its middle, in the drawing
 */
export function textLine(text: string, x: number, baseline: number, style: TextStyle, typeface: Typeface): string {
  const { size, colour, face = "regular", anchor } = style;
  const attributes = {
    x,
    y: baseline,
    fill: colour,
    "font-size": size,
    "font-weight": face === "bold" ? "bold" : undefined,
    "font-style": face === "italic" ? "italic" : undefined,
    // To what paints it, every line runs from left to right.
    "text-anchor": typeface.isRightToLeft && anchor !== "middle" ? "end" : anchor,
  };
  return element("text", attributes, textNode(directed(text, typeface)));
}

/** Puts blocks below one another, each told where it begins; the height includes the gaps between them. */
export function stack(top: number, gap: number, ...blocks: readonly ((top: number) => Block)[]): Block {
  let y = top;
  const svg = blocks.map((block, i) => {
    const { svg, height } = block(i === 0 ? y : y + gap);
    y += height + (i === 0 ? 0 : gap);
    return svg;
  });
  return { svg: svg.join(""), height: y - top };
}

/** The whole drawing on the theme's paper. */
export function sheet({ palette, typeface }: Pen, { svg, height }: Block): string {
  const whole = Math.ceil(height);
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: WIDTH,
    height: whole,
    "font-family": typeface.family,
  };
  return element("svg", attributes, element("rect", { width: WIDTH, height: whole, fill: palette.paper }), svg);
}
