import { describe, expect, it } from "vitest";
import { PALETTES } from "../../../src/pictures/drawing/theme.ts";

/** WCAG's contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(Object.entries(PALETTES))("the colours on %s", (_, palette) => {
  it("let every text be read: contrast 4.5 at least", () => {
    const { paper, ink, muted, subject, water, waterName, land, home } = palette;
    const pairs = [
      [ink, paper],
      [ink, home],
      [ink, land],
      [ink, water],
      [muted, paper],
      [muted, home],
      [muted, land],
      [muted, water],
      [subject, paper],
      [waterName, water],
    ] as const;
    for (const [text, ground] of pairs)
      expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it("tell bars, marks and borders from their ground: contrast 3 at least", () => {
    const { paper, subject, border, bars, mark, home, water } = palette;
    for (const [shape, ground] of [
      [subject, paper],
      [border, paper],
      ...Object.values(bars).map((bar) => [bar, paper] as const),
      [mark, paper],
      [mark, home],
      [mark, water],
    ] as const)
      expect(contrast(shape, ground), `${shape} on ${ground}`).toBeGreaterThanOrEqual(3);
  });
});
