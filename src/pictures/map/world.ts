import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea } from "d3-geo";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import type { RawMap } from "../../knowledge/pack/schema.ts";
import { type ArcBounds, boundsOfArcs } from "./arc-bounds.ts";

type World = Topology<{ countries: GeometryCollection }>;

/** The countries that a map shows. */
export interface Land {
  readonly countries: readonly (Polygon | MultiPolygon)[];
  /** The borders between them, without coasts. */
  readonly borders: ReturnType<typeof mesh>;
}

/** Reads Natural Earth's countries at 1:10,000,000 from the npm package. */
export function readWorld(): World {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The countries of which some part may lie in the frame; the others are never decoded, which would take long. */
export function landWithin(world: World, frame: RawMap["frame"]): Land {
  const bounds = boundsOfArcs(world);
  const { countries } = world.objects;
  const geometries = countries.geometries.filter((country) =>
    outlinesOf(country).some((arcs) => reaches(arcs, bounds, frame)),
  );
  const near = { ...countries, geometries };
  const { features } = feature(world, near) as FeatureCollection<Polygon | MultiPolygon>;
  return {
    countries: features.map(({ geometry }) => withoutInsideOut(geometry)),
    borders: mesh(world, near, (one, other) => one !== other),
  };
}

/** A country without islands so small that rounding turned their coast inside out: to d3-geo, each of them is the whole earth. */
function withoutInsideOut(country: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (country.type === "Polygon") return country;
  const isIsland = (coordinates: Polygon["coordinates"]) => geoArea({ type: "Polygon", coordinates }) < 2 * Math.PI;
  return { ...country, coordinates: country.coordinates.filter(isIsland) };
}

/** The arcs of each polygon's outer ring; a negative number is the arc whose number is its complement, reversed. */
function outlinesOf(country: GeometryObject): readonly (readonly number[])[] {
  if (country.type === "Polygon") return country.arcs.slice(0, 1);
  return country.type === "MultiPolygon" ? country.arcs.flatMap((rings) => rings.slice(0, 1)) : [];
}

/** Whether the box around an outline meets the frame. */
function reaches(arcs: readonly number[], bounds: readonly ArcBounds[], frame: RawMap["frame"]): boolean {
  const boxes = arcs.flatMap((arc) => bounds[arc < 0 ? ~arc : arc] ?? []);
  return (
    boxes.some(({ west }) => west < frame.east) &&
    boxes.some(({ east }) => east > frame.west) &&
    boxes.some(({ south }) => south < frame.north) &&
    boxes.some(({ north }) => north > frame.south)
  );
}
