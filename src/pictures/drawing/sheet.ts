import { type Face, FONT_FAMILY, type Measure } from "./fonts.ts";
import { element, textNode } from "./svg.ts";
import type { Palette } from "./theme.ts";
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
  /** Defaults to the margin. */
  readonly x?: number;
  /** Defaults to what lies between `x` and the right margin. */
  readonly width?: number;
  readonly anchor?: "start" | "middle";
  /** Whether the lines are of about the same length. */
  readonly even?: boolean;
}

/** A text from `top` down, wrapped. */
export function paragraph(text: string, top: number, style: TextStyle, { measure }: Pen): Block {
  const { size, face = "regular", even = false, x = MARGIN, width = WIDTH - MARGIN - x } = style;
  const lines = (even ? wrapEvenly : wrapText)(text, width, (line) => measure(line, size, face));
  const pitch = size * 1.25;
  const svg = lines.map((line, i) => textLine(line, x, top + size + i * pitch, style));
  return { svg: svg.join(""), height: lines.length * pitch };
}

/** One line of text on its baseline. */
export function textLine(text: string, x: number, baseline: number, style: TextStyle): string {
  const { size, colour, face = "regular", anchor } = style;
  const attributes = {
    x,
    y: baseline,
    fill: colour,
    "font-size": size,
    "font-weight": face === "bold" ? "bold" : undefined,
    "font-style": face === "italic" ? "italic" : undefined,
    "text-anchor": anchor,
  };
  return element("text", attributes, textNode(text));
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
export function sheet(palette: Palette, { svg, height }: Block): string {
  const whole = Math.ceil(height);
  const attributes = { xmlns: "http://www.w3.org/2000/svg", width: WIDTH, height: whole, "font-family": FONT_FAMILY };
  return element("svg", attributes, element("rect", { width: WIDTH, height: whole, fill: palette.paper }), svg);
}
