import { describe, expect, it } from "vitest";
import { BADGE } from "../../src/pictures/drawing/sheet.ts";
import { overlap, within } from "../../src/pictures/map/box.ts";
import { createPictures } from "../../src/pictures/pictures.ts";
import { baseOf } from "../knowledge/base-of.ts";
import { picturedPack } from "../knowledge/pictured-pack.ts";
import { shippedEngine } from "../pack-places.ts";
import { collisions, sizeOf, textBoxes } from "./text-boxes.ts";

const KINDS = ["count", "map", "timeline"] as const;
/** Discord's badge at the lower left, in pixels, where a phone of 375 shows a picture 270 pixels wide within a message. */
const ON_A_PHONE = { width: 8 + 40, height: 8 + 24, of: 270 };

const packs = [
  ["shipped", shippedEngine().base],
  ["invented", baseOf(picturedPack())],
] as const;

const inEach = packs.flatMap(([name, base]) =>
  (["en", "ar"] as const).map((language) => [name, language, base] as const),
);

describe.each(inEach)("the pictures of the %s pack in %s", (_, language, base) => {
  const drawn: Record<string, string> = {};
  const pictures = createPictures(base, (svg) => Buffer.from(svg));
  for (const kind of KINDS) drawn[kind] = String(pictures[kind]("dark", language)?.png);

  it.each(KINDS)("leave the corner of the ALT badge free: the %s", (kind) => {
    const svg = drawn[kind] ?? "";
    const { width, height } = sizeOf(svg);
    const unit = width / ON_A_PHONE.of;
    const badge = { width: ON_A_PHONE.width * unit, height: ON_A_PHONE.height * unit };
    expect(BADGE.width).toBeGreaterThanOrEqual(badge.width);
    expect(BADGE.height).toBeGreaterThanOrEqual(badge.height);
    const corner = { x: 0, y: height - badge.height, ...badge };
    expect(textBoxes(svg).filter((box) => overlap(box, corner))).toEqual([]);
  });

  it.each(KINDS)("keep every line inside, and off every other: the %s", (kind) => {
    const svg = drawn[kind] ?? "";
    const boxes = textBoxes(svg);
    expect(boxes.length).toBeGreaterThan(4);
    expect(boxes.filter((box) => !within(box, { x: 0, y: 0, ...sizeOf(svg) }))).toEqual([]);
    expect(collisions(boxes)).toEqual([]);
  });
});
