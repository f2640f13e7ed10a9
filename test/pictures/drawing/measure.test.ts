import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { type Font, openSync } from "fontkit";
import { describe, expect, it } from "vitest";
import { readAdvanceWidths } from "../../../src/pictures/drawing/advance-widths.ts";
import { loadMeasure } from "../../../src/pictures/drawing/measure.ts";
import { fontOptions } from "../../../src/pictures/drawing/resvg.ts";
import { ARABIC, LATIN, typefaceFor } from "../../../src/pictures/drawing/typeface.ts";

const measure = loadMeasure(LATIN);

/** The width of a text's ink, as it is painted. */
function painted(text: string, style: string): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200"><text x="50" y="100" font-size="40" font-family="${LATIN.family}" ${style}>${text}</text></svg>`;
  return new Resvg(svg, { font: fontOptions(LATIN) }).getBBox()?.width ?? 0;
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

  it("grows with its size", () => {
    expect(measure("Latakia", 52, "bold")).toBeCloseTo(2 * measure("Latakia", 26, "bold"), 6);
  });

  it("takes a character outside the font for one that is missing", () => {
    expect(measure("😀", 40, "regular")).toBeGreaterThan(0);
  });
});

describe("a measured text whose letters join", () => {
  const joined = loadMeasure(ARABIC);
  const { regular, bold = regular } = ARABIC.files();
  const fonts = { regular: fontIn(regular), bold: fontIn(bold) };
  /** As another shaper joins it. */
  const shaped = (text: string, size: number, face: keyof typeof fonts) =>
    (fonts[face].layout(text).advanceWidth / fonts[face].unitsPerEm) * size;

  it.each([
    ["بحسب المرصد السوري لحقوق الإنسان", "regular"],
    ["ما لا يقل عن 1,000 ", "bold"],
    ["حسابنا: 745 + 125 + 148 = 1,018", "regular"],
    ["مدنيًا، وتشكّل", "bold"],
    ["Reuters و BBC", "regular"],
  ] as const)("is as wide as it is shaped: %s", (text, face) => {
    expect(joined(text, 25, face)).toBeCloseTo(shaped(text, 25, face), 1);
  });

  it("is so whatever it says", () => {
    const word = fc.stringMatching(/^[ءآأإابتثجحخدذرزسشصضطظعغفقكلمنهويىةئؤ]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const text = words.join(" ");
        expect(joined(text, 25, "regular")).toBeCloseTo(shaped(text, 25, "regular"), 1);
      }),
      { numRuns: 50 },
    );
  });

  it("is narrower than its letters, each alone", () => {
    const text = "المتوسط";
    const alone = [...text].reduce((sum, letter) => sum + joined(letter, 25, "regular"), 0);
    expect(joined(text, 25, "regular")).toBeLessThan(0.9 * alone);
  });

  it("grows with its size", () => {
    expect(joined("جبلة", 52, "bold")).toBeCloseTo(2 * joined("جبلة", 26, "bold"), 6);
  });
});

describe("the typeface of a language", () => {
  it("goes by its script", () => {
    expect([typefaceFor("ar"), typefaceFor("en")]).toEqual([ARABIC, LATIN]);
  });
});

describe("a file that is no font", () => {
  it("is refused", () => {
    expect(() => readAdvanceWidths(new DataView(new ArrayBuffer(64)))).toThrow(RangeError);
  });
});

function fontIn(path: string): Font {
  const opened = openSync(path);
  if (!("layout" in opened)) throw new TypeError(`${path} holds several fonts`);
  return opened;
}
