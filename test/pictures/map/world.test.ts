import { geoArea, geoContains } from "d3-geo";
import { describe, expect, it } from "vitest";
import { landWithin, readWorld } from "../../../src/pictures/map/world.ts";

const world = readWorld();

describe("the land within a frame", () => {
  it.each([
    ["a coast", { west: 34.6, south: 33.4, east: 38.3, north: 35.8 }, [37, 35]],
    ["an inland spot of a large country", { west: 100, south: 61, east: 101, north: 62 }, [100.5, 61.5]],
    ["the edge of the map of the world", { west: 178, south: 65, east: 180, north: 69 }, [179, 67.5]],
  ] as const)("holds the country of %s", (_, frame, [longitude, latitude]) => {
    const { countries } = landWithin(world, frame);
    expect(countries.some((country) => geoContains(country, [longitude, latitude]))).toBe(true);
    expect(countries.length).toBeLessThan(12);
  });

  it("is no larger than its islands", () => {
    const { countries } = landWithin(world, { west: 71, south: 2, east: 75, north: 8 });
    const squareKilometres = countries.map((country) => geoArea(country) * 6371 ** 2);
    expect(squareKilometres).toEqual([expect.closeTo(140, -2)]);
  });

  it("is empty on the high seas", () => {
    const { countries, borders } = landWithin(world, { west: -31, south: 29, east: -30, north: 30 });
    expect(countries.filter((country) => geoContains(country, [-30.5, 29.5]))).toEqual([]);
    expect(borders.coordinates).toEqual([]);
  });
});
