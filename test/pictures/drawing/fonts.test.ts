import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { readAdvanceWidths } from "../../../src/pictures/drawing/advance-widths.ts";
import { FONT_FAMILY, fontFiles, loadMeasure } from "../../../src/pictures/drawing/fonts.ts";

const measure = loadMeasure();

/** The width of a text's ink, as it is painted. */
function painted(text: string, style: string): number {
  const font = { loadSystemFonts: false, fontFiles: Object.values(fontFiles()), defaultFontFamily: FONT_FAMILY };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200"><text x="50" y="100" font-size="40" font-family="${FONT_FAMILY}" ${style}>${text}</text></svg>`;
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}

describe("a measured text", () => {
  it.each([
    ["At least 1,000 people killed", "regular", ""],
    ["Members of the security forces", "bold", 'font-weight="bold"'],
    ["Mediterranean", "italic", 'font-style="italic"'],
  ] as const)("is as wide as it is painted: %s", (text, face, style) => {
    const width = measure(text, 40, face);
    expect(Math.abs(painted(text, style) - width) / width).toBeLessThan(0.06);
  });

  it("is at least as wide where letters join", () => {
    expect(measure("جبلة", 40, "regular")).toBeGreaterThan(painted("جبلة", ""));
  });

  it("grows with its size", () => {
    expect(measure("Latakia", 52, "bold")).toBeCloseTo(2 * measure("Latakia", 26, "bold"), 6);
  });

  it("takes a character outside the font for one that is missing", () => {
    expect(measure("😀", 40, "regular")).toBeGreaterThan(0);
  });
});

describe("a file that is no font", () => {
  it("is refused", () => {
    expect(() => readAdvanceWidths(new DataView(new ArrayBuffer(64)))).toThrow(RangeError);
  });
});
