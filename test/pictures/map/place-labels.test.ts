import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { around, type Box, overlap, within } from "../../../src/pictures/map/box.ts";
import { type Labelled, placeLabels } from "../../../src/pictures/map/place-labels.ts";

const frame: Box = { x: 0, y: 0, width: 600, height: 480 };
const RADIUS = 8;
const surroundings = { frame, taken: [], radius: RADIUS };

function spot(x: number, y: number, width = 90, height = 27): Labelled {
  return { x, y, width, height };
}

const spots = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 480 }),
    width: fc.integer({ min: 10, max: 200 }),
    height: fc.integer({ min: 10, max: 40 }),
  }),
  { maxLength: 12 },
);
const taken = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 1, max: 100 }),
    height: fc.integer({ min: 1, max: 80 }),
  }),
  { maxLength: 4 },
);

describe("labels on the map", () => {
  it("overlap neither each other nor dots nor what is taken, and stay inside", () => {
    fc.assert(
      fc.property(spots, taken, (places, others) => {
        const boxes = placeLabels(places, { ...surroundings, taken: others });
        const placed = boxes.filter((box) => box !== undefined);
        const obstacles = [...others, ...places.map(({ x, y }) => around(x, y, 2 * RADIUS, 2 * RADIUS))];
        expect(boxes).toHaveLength(places.length);
        placed.forEach((box, i) => {
          expect(within(box, frame)).toBe(true);
          for (const other of [...obstacles, ...placed.slice(i + 1)]) expect(overlap(box, other)).toBe(false);
        });
      }),
    );
  });

  it("keep their sizes, and stand near their dots", () => {
    fc.assert(
      fc.property(spots, (places) => {
        placeLabels(places, surroundings).forEach((box, i) => {
          const { x, y, width, height } = places[i] ?? spot(0, 0);
          if (!box) return;
          expect([box.width, box.height]).toEqual([width, height]);
          expect(overlap(box, around(x, y, 2 * (RADIUS + 14), 2 * (RADIUS + 14)))).toBe(true);
        });
      }),
    );
  });

  it("find room for every place that stands alone", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 480 }), (x, y) => {
        expect(placeLabels([spot(x, y)], surroundings)).not.toContain(undefined);
      }),
    );
  });

  it("stand to the right of their dots where they can", () => {
    const [box] = placeLabels([spot(100, 100)], surroundings);
    expect(box).toEqual({ x: 113, y: 86.5, width: 90, height: 27 });
  });

  it("give way to the place with less choice", () => {
    const [left, right] = placeLabels([spot(430, 100), spot(560, 100)], surroundings);
    expect(left).toBeDefined();
    expect(right?.x).toBeLessThan(560);
  });

  it("are left out where there is no room", () => {
    expect(placeLabels([spot(300, 200)], { ...surroundings, taken: [frame] })).toEqual([undefined]);
  });
});
