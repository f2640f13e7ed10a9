import { describe, expect, it } from "vitest";
import { loadMeasure } from "../../../src/pictures/drawing/fonts.ts";
import { PALETTES } from "../../../src/pictures/drawing/theme.ts";
import { drawMap } from "../../../src/pictures/map/draw-map.ts";
import { mapAlt } from "../../../src/pictures/map/map-alt.ts";
import { mapScene } from "../../../src/pictures/map/map-scene.ts";
import { landWithin, readWorld } from "../../../src/pictures/map/world.ts";
import { shippedEngine } from "../../pack-places.ts";
import { wordsOn } from "../words-on.ts";

const scene = mapScene(shippedEngine().base, "en");
if (!scene) throw new Error("The shipped pack has no map");
const land = landWithin(readWorld(), scene.frame);
const svg = drawMap(scene, land, { palette: PALETTES.dark, measure: loadMeasure() });

describe("the shipped map", () => {
  it("finds room for the name of every place", () => {
    expect(wordsOn(svg)).toEqual(expect.arrayContaining(["Latakia", "Jabla", "Baniyas", "Damascus"]));
  });

  it("names regions, distance, meaning, claimant and as-of", () => {
    expect(wordsOn(svg)).toEqual(
      expect.arrayContaining([
        "Where the fighting is",
        "SYRIA",
        "LEBANON",
        "Mediterranean",
        "Sea",
        "50 km",
        scene.meaning,
        ...scene.attribution,
      ]),
    );
  });

  it("marks the places of the fighting, and only those", () => {
    const { mark, ink } = PALETTES.dark;
    const dots = [...svg.matchAll(/<circle[^>]*stroke="[^"]*"[^>]*>/g)].map(([circle]) => circle);
    const [legend] = dots.slice(-1);
    expect(dots.filter((circle) => circle.includes(`fill="${mark}"`))).toHaveLength(4);
    expect(dots.filter((circle) => circle.includes(`stroke="${ink}"`))).toHaveLength(1);
    expect(legend).toContain(mark);
  });

  it("shows only countries near its frame", () => {
    expect(land.countries.length).toBeGreaterThanOrEqual(2);
    expect(land.countries.length).toBeLessThan(8);
  });

  it("says in words where the places lie, who says so and as of when", () => {
    expect(mapAlt(scene, "en")).toBe(
      "Map: Where the fighting is. Clashes particularly around here, from north to south: Latakia, Jabla, Baniyas. " +
        "For orientation: Damascus. According to: News article on the clashes on Syria's coast. " +
        "As of the fourth day of the clashes, after December 2024.",
    );
  });
});
