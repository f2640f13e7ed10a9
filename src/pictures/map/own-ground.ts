import { geoContains } from "d3-geo";
import type { Box } from "./box.ts";
import type { RegionName } from "./map-scene.ts";
import type { View } from "./view.ts";
import type { Land } from "./world.ts";

/** Whether no corner of a country's name stands in another country, and none of a water's name on land. */
export function standsOnItsOwn(box: Box, { water, coordinates }: RegionName, { countries }: Land, view: View): boolean {
  const others = countries.filter((country) => water || !geoContains(country, [...coordinates]));
  const corners = [box.x, box.x + box.width].flatMap((x) => [box.y, box.y + box.height].map((y) => [x, y] as const));
  return corners.every((corner) => {
    const at = view.projection.invert?.([...corner]);
    return !at || !others.some((country) => geoContains(country, at));
  });
}
