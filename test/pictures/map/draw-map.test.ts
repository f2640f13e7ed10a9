import { describe, expect, it } from "vitest";
import { WIDTH } from "../../../src/pictures/drawing/sheet.ts";
import { PALETTES } from "../../../src/pictures/drawing/theme.ts";
import { drawMap } from "../../../src/pictures/map/draw-map.ts";
import { mapAlt } from "../../../src/pictures/map/map-alt.ts";
import { mapScene } from "../../../src/pictures/map/map-scene.ts";
import { pointOf, viewOf } from "../../../src/pictures/map/view.ts";
import { landWithin, readWorld } from "../../../src/pictures/map/world.ts";
import { shippedEngine } from "../../pack-places.ts";
import { penFor } from "../pen-for.ts";
import { wordsOn } from "../words-on.ts";

const scene = mapScene(shippedEngine().base, "en");
if (!scene) throw new Error("The shipped pack has no map");
const land = landWithin(readWorld(), scene.frame);
const svg = drawMap(scene, land, penFor("en"));

describe("the shipped map", () => {
  it("finds room for the name of every place", () => {
    expect(wordsOn(svg)).toEqual(expect.arrayContaining(["Latakia", "Jabla", "Baniyas", "Tartus", "Homs", "Hama"]));
  });

  it("names regions, distance, meaning, claimant and as-of", () => {
    expect(wordsOn(svg)).toEqual(
      expect.arrayContaining([
        "Where the fighting is",
        "SYRIA",
        "Mediterranean",
        "Sea",
        "20 km",
        scene.meaning,
        ...scene.attribution,
      ]),
    );
  });

  it("marks the places of the fighting, and only those", () => {
    const { mark, ink } = PALETTES.dark;
    const dots = [...svg.matchAll(/<circle[^>]*stroke="[^"]*"[^>]*>/g)].map(([circle]) => circle);
    const [legend] = dots;
    expect(dots.filter((circle) => circle.includes(`fill="${mark}"`))).toHaveLength(4);
    expect(dots.filter((circle) => circle.includes(`stroke="${ink}"`))).toHaveLength(3);
    expect(legend).toContain(mark);
  });

  it("is about the marked places: they take up a quarter of it and more, and what lies far off has an arrow", () => {
    const view = viewOf(scene.frame, WIDTH);
    const heights = scene.places.filter(({ marked }) => marked).map(({ coordinates }) => pointOf(view, coordinates).y);
    expect((Math.max(...heights) - Math.min(...heights)) / view.height).toBeGreaterThan(0.25);
    expect(svg.match(/rotate\(/g)).toHaveLength(1);
    expect(wordsOn(svg)).toContain("Damascus");
  });

  it("shows only countries near its frame", () => {
    expect(land.countries.length).toBeGreaterThanOrEqual(2);
    expect(land.countries.length).toBeLessThan(8);
  });

  it("says in words where the places lie, who says so and as of when", () => {
    expect(mapAlt(scene, "en")).toBe(
      "Map: Where the fighting is. Clashes particularly around here, from north to south: Latakia, Jabla, Baniyas. " +
        "For orientation: Hama, Tartus, Homs, Damascus (beyond the map, to the south). According to: News article on the clashes on Syria's coast. " +
        "As of the fourth day of the clashes, after December 2024.",
    );
  });
});
