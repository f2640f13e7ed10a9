import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import type { MapScene } from "./map-scene.ts";

/** The map in words: where north and south of each other the places lie, and which are marked. */
export function mapAlt({ title, meaning, places, attribution }: MapScene, language: Language): string {
  const { pictures } = textsIn(language);
  const southwards = [...places].sort((a, b) => b.coordinates[1] - a.coordinates[1]);
  const names = (marked: boolean) => southwards.filter((place) => place.marked === marked).map(({ name }) => name);
  const others = names(false);
  return [
    pictures.map(title),
    pictures.fromNorthToSouth(meaning, names(true)),
    ...(others.length > 0 ? [pictures.forOrientation(others)] : []),
    `${attribution.join(". ")}.`,
  ].join(" ");
}
