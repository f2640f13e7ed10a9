import { describe, expect, it } from "vitest";
import { MARGIN, WIDTH } from "../../src/pictures/drawing/sheet.ts";
import { PALETTES } from "../../src/pictures/drawing/theme.ts";
import { createPictures } from "../../src/pictures/pictures.ts";
import { shippedEngine } from "../pack-places.ts";
import { textBoxes } from "./text-boxes.ts";

const KINDS = ["count", "map", "timeline"] as const;
const pictures = createPictures(shippedEngine().base, (svg) => Buffer.from(svg));
const svgOf = (kind: (typeof KINDS)[number], language: "en" | "ar") => String(pictures[kind]("dark", language)?.png);
const { bars, rule, mark } = PALETTES.dark;

/** Where the boxes of a colour begin and how wide they are, from the left. */
function rects(svg: string, colour: string): (readonly [x: number, width: number])[] {
  return [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="[\d.]+" fill="([^"]*)"/g)].flatMap(
    ([, x, width, fill]) => (fill === colour ? [[Number(x), Number(width)] as const] : []),
  );
}

/** Beginnings and widths are rounded, each by itself. */
const near = (value: number) => expect.closeTo(value, 1);
const mirrored = ([x, width]: readonly [number, number]) => [near(WIDTH - x - width), near(width)];

describe("a picture in a language that is read from right to left", () => {
  it.each(KINDS)("says by isolates how each of its lines runs: the %s", (kind) => {
    const lines = [...svgOf(kind, "ar").matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line);
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(line).toMatch(/^\u2067[^\u2067]+\u2069$/);
    expect(svgOf(kind, "en")).not.toMatch(/[\u200F\u2066-\u2069]/);
  });

  it.each(KINDS)("has no letter torn from another, and no slanted one: the %s", (kind) => {
    expect(svgOf(kind, "ar")).not.toMatch(/letter-spacing|textLength|italic/);
  });

  it.each(["count", "timeline"] as const)(
    "has its lines end at the left, each below the other's beginning: the %s",
    (kind) => {
      const ends = new Set(textBoxes(svgOf(kind, "ar")).map(({ x, width }) => Math.round(x + width)));
      expect(ends).toContain(WIDTH - MARGIN);
      // Beside the margin, only what stands beside a figure or along the timeline's line begins elsewhere.
      expect(Math.max(...ends)).toBe(WIDTH - MARGIN);
      for (const { x } of textBoxes(svgOf(kind, "ar"))) expect(x).toBeGreaterThanOrEqual(MARGIN - 1);
    },
  );

  it("has bars that grow from the right: the mirror image of English ones", () => {
    const [english, arabic] = [rects(svgOf("count", "en"), bars.blue), rects(svgOf("count", "ar"), bars.blue)];
    expect(english.length).toBeGreaterThan(7);
    expect(arabic).toEqual(english.map(mirrored));
    expect(arabic.filter(([x, width]) => Math.abs(x + width - (WIDTH - MARGIN)) < 2).length).toBe(5);
  });

  it("has figures to the right of what they count", () => {
    const boxes = textBoxes(svgOf("count", "ar"));
    const at = (text: string) => boxes.find((box) => box.text === text)?.x ?? Number.NaN;
    for (const [figure, label] of [
      ["ما لا يقل عن 1,000", "من القتلى"],
      ["745", "من المدنيين"],
      ["1,018", "مجموع الفئات الثلاث"],
    ] as const)
      expect(at(figure)).toBeGreaterThan(at(label));
  });

  it("has the timeline's line at the right, and its words to the left of it", () => {
    const [line] = rects(svgOf("timeline", "ar"), rule);
    expect(line).toEqual(rects(svgOf("timeline", "en"), rule).map(mirrored)[0]);
    const dots = [...svgOf("timeline", "ar").matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(new Set(dots)).toEqual(new Set([(line?.[0] ?? 0) + 1.5]));
    const steps = textBoxes(svgOf("timeline", "ar")).filter(({ text }) => /كانون الأول 2024$/.test(text));
    expect(steps.length).toBeGreaterThan(1);
  });

  it("has the map as it lies, and only what stands above it turned", () => {
    const coast = (svg: string) => [...svg.matchAll(/<path d="([^"]+)" fill="#/g)].map(([, d]) => d);
    expect(coast(svgOf("map", "ar"))).toEqual(coast(svgOf("map", "en")));
    const dots = (svg: string) =>
      [...svg.matchAll(/<circle cx="([\d.]+)" cy="[\d.]+" r="8" fill="([^"]*)"/g)].flatMap(([, x, fill]) =>
        fill === mark ? [Number(x)] : [],
      );
    const [inEnglish = 0, ...placesInEnglish] = dots(svgOf("map", "en"));
    const [inArabic, ...places] = dots(svgOf("map", "ar"));
    expect(inArabic).toBe(WIDTH - inEnglish);
    expect(places).toEqual(placesInEnglish);
  });

  it("names every place of the map, its waters, its country and its scale", () => {
    const words = textBoxes(svgOf("map", "ar")).map(({ text }) => text);
    expect(words).toEqual(
      expect.arrayContaining(["اللاذقية", "جبلة", "بانياس", "طرطوس", "حمص", "حماة", "دمشق", "سوريا", "البحر", "20 كم"]),
    );
  });

  it("has nothing left in English", () => {
    for (const kind of KINDS) {
      expect(textBoxes(svgOf(kind, "ar")).filter(({ text }) => /\p{Script=Latin}/u.test(text))).toEqual([]);
      expect(pictures[kind]("dark", "ar")?.alt).not.toMatch(/\p{Script=Latin}/u);
    }
  });
});
