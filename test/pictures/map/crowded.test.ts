import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap, within } from "../../../src/pictures/map/box.ts";
import { drawMap } from "../../../src/pictures/map/draw-map.ts";
import type { MapScene } from "../../../src/pictures/map/map-scene.ts";
import { badgeBox, spotOf } from "../../../src/pictures/map/spot.ts";
import { pointOf, viewOf } from "../../../src/pictures/map/view.ts";
import { penFor } from "../pen-for.ts";
import { collisions, sizeOf, textBoxes } from "../text-boxes.ts";

const pens = { en: penFor("en"), ar: penFor("ar") };
const frame = { west: 10, south: 50, east: 12, north: 51 };
/** No land: what matters here is where things stand. */
const sea = { countries: [], borders: { type: "MultiLineString" as const, coordinates: [] } };
const view = viewOf(frame, 600);

const inside = fc.tuple(fc.double({ min: 10, max: 12, noNaN: true }), fc.double({ min: 50, max: 51, noNaN: true }));
const anywhere = fc.tuple(fc.double({ min: 0, max: 30, noNaN: true }), fc.double({ min: 40, max: 60, noNaN: true }));
const names = {
  en: fc.stringMatching(/^[A-Z][a-z]{2,12}$/),
  ar: fc.stringMatching(/^[ابجدهوزحطيكلمنسعفصقرشتة]{3,12}$/),
};
const scenesOf = (name: fc.Arbitrary<string>): fc.Arbitrary<MapScene> => {
  const place = (at: typeof inside, marked: boolean) =>
    fc.record({ name, coordinates: at, marked: fc.constant(marked) });
  return fc.record({
    title: fc.constant("Where it is"),
    meaning: fc.constant("Here"),
    attribution: fc.constant(["According to: nobody"]),
    places: fc
      .tuple(
        fc.array(place(inside, true), { minLength: 1, maxLength: 5 }),
        fc.array(place(anywhere, false), { maxLength: 6 }),
      )
      .map((both) => both.flat()),
    regions: fc.array(fc.record({ text: name, water: fc.boolean(), coordinates: inside }), { maxLength: 4 }),
    frame: fc.constant(frame),
  });
};

describe("a map", () => {
  it.each(["en", "ar"] as const)(
    "keeps names apart, inside, and off the ALT badge, wherever its places lie: in %s",
    (language) => {
      fc.assert(
        fc.property(scenesOf(names[language]), (scene) => {
          const svg = drawMap(scene, sea, pens[language]);
          const boxes = textBoxes(svg);
          const { width, height } = sizeOf(svg);
          const { width: badgeWidth, height: badgeHeight } = badgeBox(view);
          const badge = { x: 0, y: height - badgeHeight, width: badgeWidth, height: badgeHeight };
          expect(collisions(boxes)).toEqual([]);
          expect(boxes.filter((box) => !within(box, { x: 0, y: 0, width, height }))).toEqual([]);
          expect(boxes.filter((box) => overlap(box, badge))).toEqual([]);
        }),
        // Each new name takes the shaper a millisecond.
        { numRuns: language === "ar" ? 30 : 100 },
      );
    },
  );

  it("points from its edge to what lies beyond it, past the ALT badge", () => {
    fc.assert(
      fc.property(anywhere, (coordinates) => {
        const { x, y, beyond } = spotOf(view, coordinates);
        const { x: right, y: down } = pointOf(view, coordinates);
        expect(within({ x, y, width: 0, height: 0 }, { x: 0, y: 0, width: view.width, height: view.height })).toBe(
          true,
        );
        if (beyond === undefined) return expect({ x, y }).toEqual({ x: right, y: down });
        const away = Math.hypot(right - x, down - y);
        expect(right).toBeCloseTo(x + Math.cos(beyond) * away, 6);
        expect(down).toBeCloseTo(y + Math.sin(beyond) * away, 6);
        const arrow = { x: x - 8, y: y - 8, width: 16, height: 16 };
        expect(overlap(arrow, badgeBox(view))).toBe(false);
      }),
    );
  });
});
