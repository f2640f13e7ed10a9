import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import type { MapPlace, MapScene } from "./map-scene.ts";

const EIGHTH = Math.PI / 4;

/** The map in words: where north and south of each other the places lie, which are marked, and which lie beyond it. */
export function mapAlt({ title, meaning, places, attribution, frame }: MapScene, language: Language): string {
  const { pictures } = textsIn(language);
  const southwards = [...places].sort((a, b) => b.coordinates[1] - a.coordinates[1]);
  const marked = southwards.filter((place) => place.marked).map(({ name }) => name);
  const others = southwards
    .filter((place) => !place.marked)
    .map((place) => {
      const direction = directionBeyond(place, frame);
      return direction === undefined ? place.name : pictures.beyondTheMap(place.name, direction);
    });
  return [
    pictures.map(title),
    pictures.fromNorthToSouth(meaning, marked),
    ...(others.length > 0 ? [pictures.forOrientation(others)] : []),
    `${attribution.join(". ")}.`,
  ].join(" ");
}

/** In which of eight directions a place lies from the map's middle, from north clockwise; undefined for one on the map. */
function directionBeyond(
  { coordinates: [longitude, latitude] }: MapPlace,
  frame: MapScene["frame"],
): number | undefined {
  const { west, south, east, north } = frame;
  if (longitude >= west && longitude <= east && latitude >= south && latitude <= north) return undefined;
  const middle = (south + north) / 2;
  const eastwards = (longitude - (west + east) / 2) * Math.cos((middle * Math.PI) / 180);
  return (Math.round(Math.atan2(eastwards, latitude - middle) / EIGHTH) + 8) % 8;
}
