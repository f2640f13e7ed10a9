import { describe, expect, it } from "vitest";
import { around } from "../../../src/pictures/map/box.ts";
import { standsOnItsOwn } from "../../../src/pictures/map/own-ground.ts";
import { pointOf, viewOf } from "../../../src/pictures/map/view.ts";
import { landWithin, readWorld } from "../../../src/pictures/map/world.ts";

// Portugal and Spain, with the Atlantic west of them.
const frame = { west: -12, south: 37, east: -3, north: 42 };
const view = viewOf(frame, 600);
const land = landWithin(readWorld(), frame);

function stands(water: boolean, longitude: number, latitude: number, shownAt = [longitude, latitude] as const) {
  const { x, y } = pointOf(view, shownAt);
  return standsOnItsOwn(
    around(x, y, 60, 20),
    { text: "A name", water, coordinates: [longitude, latitude] },
    land,
    view,
  );
}

describe("the name of a country or a water", () => {
  it.each([
    ["a country's in the country", true, stands(false, -8, 39.5)],
    ["a country's across its border", false, stands(false, -7.2, 39.5)],
    ["a country's moved into its neighbour", false, stands(false, -8, 39.5, [-5, 40])],
    ["a country's moved out to sea", true, stands(false, -8, 39.5, [-11, 39.5])],
    ["a water's on the water", true, stands(true, -11, 39.5)],
    ["a water's over the coast", false, stands(true, -9.3, 39.5)],
  ])("stands on its own ground: %s", (_, may, does) => {
    expect(does).toBe(may);
  });
});
