import type { MapScene } from "./map-scene.ts";

/** The map in words: where north and south of each other the places lie, and which are marked. */
export function mapAlt({ title, meaning, places, attribution }: MapScene): string {
  const southwards = [...places].sort((a, b) => b.coordinates[1] - a.coordinates[1]);
  const names = (marked: boolean) => southwards.filter((place) => place.marked === marked).map(({ name }) => name);
  const others = names(false);
  return [
    `Map: ${title}.`,
    `${meaning}, from north to south: ${names(true).join(", ")}.`,
    ...(others.length > 0 ? [`For orientation: ${others.join(", ")}.`] : []),
    `${attribution.join(". ")}.`,
  ].join(" ");
}
