import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/knowledge/pack/schema.ts";
import { PALETTES, type Theme } from "../../src/pictures/drawing/theme.ts";
import { createPictures, type Picture } from "../../src/pictures/pictures.ts";
import { pngSize } from "../../src/playground/messages/media/png-size.ts";
import { baseOf } from "../knowledge/base-of.ts";
import { ORRIN } from "../knowledge/orrin-pack.ts";
import { picturedPack } from "../knowledge/pictured-pack.ts";
import { shippedEngine } from "../pack-places.ts";

const KINDS = ["count", "map", "timeline"] as const;
const THEMES = ["dark", "light"] as const;
const LANGUAGES = ["en", "ar"] as const;
const shipped = createPictures(shippedEngine().base);

function pictureOf(kind: (typeof KINDS)[number], theme: Theme, language: Language): Picture {
  const picture = shipped[kind](theme, language);
  if (!picture) throw new Error(`The shipped pack has no ${kind}`);
  return picture;
}

/** How many pixels of each colour the picture has, decoded by another drawing that shows it. */
function decoded({ png }: Picture): Map<string, number> {
  const { width, height } = pngSize(png) ?? { width: 0, height: 0 };
  const href = `data:image/png;base64,${png.toString("base64")}`;
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`;
  const { pixels } = new Resvg(`${frame}<image width="${width}" height="${height}" href="${href}"/></svg>`).render();
  const all = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const counts = new Map<number, number>();
  for (let i = 0; i < all.byteLength; i += 4) {
    const colour = all.getUint32(i) >>> 8;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return new Map([...counts].map(([colour, count]) => [`#${colour.toString(16).padStart(6, "0")}`, count]));
}

const each = KINDS.flatMap((kind) =>
  THEMES.flatMap((theme) => LANGUAGES.map((language) => [kind, theme, language] as const)),
);

describe.each(each)("the %s on %s in %s", (kind, theme, language) => {
  const picture = pictureOf(kind, theme, language);
  const { width, height } = pngSize(picture.png) ?? { width: 0, height: 0 };

  it("is a PNG, 600 units wide at two pixels a unit", () => {
    expect(width).toBe(1200);
  });

  it("is hardly higher than wide: on a desktop, Discord cuts the height to 350 pixels", () => {
    expect(height / width).toBeGreaterThan(0.75);
    // Arabic lines stand farther apart.
    expect(height / width).toBeLessThan(language === "ar" ? 1.2 : 1.15);
  });

  it("decodes, to writing on the theme's paper", () => {
    const counts = decoded(picture);
    const share = (colour: string) => (counts.get(colour) ?? 0) / (width * height);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(width * height);
    expect(share(PALETTES[theme].paper)).toBeGreaterThan(0.1);
    expect(share(PALETTES[theme].ink)).toBeGreaterThan(0.005);
    expect(share(PALETTES[theme].muted)).toBeGreaterThan(0.005);
  });

  it("has a name of its own and an alt text that Discord takes", () => {
    // The pack names the count's.
    expect(picture.name).toBe(`${kind === "count" ? "toll" : kind}-${theme}.png`);
    expect(picture.alt.length).toBeLessThanOrEqual(1024);
  });

  it("says who says so and as of when", () => {
    const [claimant, asOf] = {
      en: ["According to: ", "As of the fourth day of the clashes, after December 2024."],
      ar: ["بحسب: ", "حتى اليوم الرابع من الاشتباكات، بعد كانون الأول 2024."],
    }[language];
    expect(picture.alt).toContain(claimant);
    expect(picture.alt).toContain(asOf);
  });
});

describe("a picture", () => {
  it("is drawn when it is first asked for, and once a theme and language", () => {
    const drawn: string[] = [];
    const pictures = createPictures(baseOf(picturedPack()), (svg) => Buffer.from(`png ${drawn.push(svg)}`));
    expect(drawn).toHaveLength(0);
    for (const kind of KINDS) {
      const before = drawn.length;
      const dark = pictures[kind]("dark", "en");
      expect(pictures[kind]("dark", "en")).toBe(dark);
      expect(pictures[kind]("light", "en")).not.toBe(dark);
      expect(pictures[kind]("light", "en")?.alt).toBe(dark?.alt);
      const arabic = pictures[kind]("dark", "ar");
      expect(pictures[kind]("dark", "ar")).toBe(arabic);
      expect(arabic?.alt).not.toBe(dark?.alt);
      expect(drawn.length - before).toBe(3);
    }
    expect(new Set(drawn).size).toBe(9);
  });

  it("is missing where the pack lacks what it shows", () => {
    const { count, map, timeline } = createPictures(baseOf(ORRIN));
    expect(map("dark", "en")).toBeUndefined();
    expect(timeline("light", "en")).toBeUndefined();
    expect(count("dark", "en")).toBeDefined();
    const bare = { ...ORRIN, "event.yaml": (ORRIN["event.yaml"] ?? "").replace(/count:[\s\S]*(?=summary:)/, "") };
    expect(createPictures(baseOf(bare)).count("dark", "en")).toBeUndefined();
  });
});
