import { geoContains, geoPath } from "d3-geo";
import { element } from "../drawing/svg.ts";
import type { Palette } from "../drawing/theme.ts";
import type { MapPlace } from "./map-scene.ts";
import type { View } from "./view.ts";
import type { Land } from "./world.ts";

/** The id of the clip path that cuts what lies on water. */
export const LAND = "land";

/** Water, land and borders; the countries of the marked places stand out. */
export function drawGround(
  { countries, borders }: Land,
  places: readonly MapPlace[],
  view: View,
  palette: Palette,
): string {
  const path = geoPath(view.projection);
  const outlines = countries.map((country) => ({ country, d: path(country) ?? "" }));
  const isHome = (country: (typeof countries)[number]) =>
    places.some(({ marked, coordinates }) => marked && geoContains(country, [...coordinates]));
  const dashes = { fill: "none", stroke: palette.border, "stroke-width": 2, "stroke-dasharray": "7 4" };
  return [
    element("rect", { width: view.width, height: view.height, fill: palette.water }),
    ...outlines.map(({ country, d }) => element("path", { d, fill: isHome(country) ? palette.home : palette.land })),
    element("clipPath", { id: LAND }, ...outlines.map(({ d }) => element("path", { d }))),
    element("path", { d: path(borders) ?? "", ...dashes }),
  ].join("");
}
