import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundDistance } from "../../../src/pictures/map/scale-bar.ts";
import { pointOf, viewOf } from "../../../src/pictures/map/view.ts";

const frame = { west: 34, south: 33, east: 38, north: 36 };
const view = viewOf(frame, 600);

describe("the view", () => {
  it("spans the frame from corner to corner, north up", () => {
    const northWest = pointOf(view, [34, 36]);
    const southEast = pointOf(view, [38, 33]);
    expect(northWest.x).toBeCloseTo(0, 6);
    expect(northWest.y).toBeCloseTo(0, 6);
    expect(southEast.x).toBeCloseTo(600, 6);
    expect(southEast.y).toBeCloseTo(view.height, 6);
  });

  it("keeps what lies within the frame inside the drawing", () => {
    const within = fc.tuple(fc.double({ min: 34, max: 38, noNaN: true }), fc.double({ min: 33, max: 36, noNaN: true }));
    fc.assert(
      fc.property(within, (coordinates) => {
        const { x, y } = pointOf(view, coordinates);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-6);
        expect(x).toBeLessThanOrEqual(600 + 1e-6);
        expect(y).toBeLessThanOrEqual(view.height + 1e-6);
      }),
    );
  });
});

describe("the scale bar", () => {
  it("is a round distance, as long as it is on the map", () => {
    // Four degrees of longitude at 34.5° north are 4 × 111.19 km × cos 34.5° = 366.5 km.
    const { kilometres, width } = roundDistance(frame, view, 130);
    expect(kilometres).toBe(50);
    expect(width).toBeCloseTo((50 / 366.5) * 600, 0);
  });

  it("takes no more than it may", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 600 }), (most) => {
        expect(roundDistance(frame, view, most).width).toBeLessThanOrEqual(most);
      }),
    );
  });
});
