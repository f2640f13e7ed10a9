import { type GeoProjection, geoMercator, geoPath } from "d3-geo";
import type { RawMap } from "../../knowledge/pack/schema.ts";
import type { Coordinates } from "./map-scene.ts";

/** How the frame lies in the drawing: north is up, and shapes keep their angles. */
export interface View {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
}

/** The frame across the given width, its upper left corner at the origin. */
export function viewOf({ west, south, east, north }: RawMap["frame"], width: number): View {
  const corners = {
    type: "MultiPoint" as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const projection = geoMercator().fitWidth(width, corners);
  const [[, top], [, bottom]] = geoPath(projection).bounds(corners);
  const [x, y] = projection.translate();
  projection.translate([x, y - top]);
  return {
    projection: projection.clipExtent([
      [0, 0],
      [width, bottom - top],
    ]),
    width,
    height: bottom - top,
  };
}

/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a place lies in the drawing. */
export function pointOf({ projection }: View, coordinates: Coordinates): Point {
  const [x, y] = projection([...coordinates]) ?? [Number.NaN, Number.NaN];
  return { x, y };
}
