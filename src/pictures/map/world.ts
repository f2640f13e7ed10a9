import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { RawMap } from "../../knowledge/schema.ts";

type World = Topology<{ countries: GeometryCollection }>;
type Shape = Polygon | MultiPolygon;

/** The countries that a map shows. */
export interface Land {
  readonly countries: readonly Shape[];
  /** The borders between them, without coasts. */
  readonly borders: ReturnType<typeof mesh>;
}

/** Reads Natural Earth's countries at 1:10,000,000 from the npm package. */
export function readWorld(): World {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The countries of which some part may lie in the frame. */
export function landWithin(world: World, frame: RawMap["frame"]): Land {
  const { countries } = world.objects;
  const all = feature(world, countries) as FeatureCollection<Shape>;
  const near = all.features.map(({ geometry }) => reaches(geometry, frame));
  const kept = countries.geometries.filter((_, i) => near[i]);
  return {
    countries: all.features.filter((_, i) => near[i]).map(({ geometry }) => geometry),
    borders: mesh(world, { ...countries, geometries: kept }, (one, other) => one !== other),
  };
}

/** Whether a polygon's box of longitudes and latitudes meets the frame. */
function reaches(shape: Shape | null, { west, south, east, north }: RawMap["frame"]): boolean {
  const polygons = shape === null ? [] : shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return polygons.some(([outline = []]) => {
    const longitudes = outline.map(([longitude = 0]) => longitude);
    const latitudes = outline.map(([, latitude = 0]) => latitude);
    return least(longitudes) < east && most(longitudes) > west && least(latitudes) < north && most(latitudes) > south;
  });
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
