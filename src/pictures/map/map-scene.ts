import { inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { Language, RawMap } from "../../knowledge/pack/schema.ts";
import { attributionLines } from "../wording.ts";

/** Longitude and latitude in degrees. */
export type Coordinates = readonly [longitude: number, latitude: number];

export interface MapPlace {
  readonly name: string;
  readonly coordinates: Coordinates;
  /** Whether the event takes place around it; others are for orientation, and may lie beyond the frame. */
  readonly marked: boolean;
}

/** The name of a country or of a water. */
export interface RegionName {
  readonly text: string;
  readonly water: boolean;
  readonly coordinates: Coordinates;
}

/** What the map says. */
export interface MapScene {
  readonly title: string;
  readonly meaning: string;
  readonly attribution: readonly string[];
  /** The marked ones first. */
  readonly places: readonly MapPlace[];
  readonly regions: readonly RegionName[];
  readonly frame: RawMap["frame"];
}

/** Reads the map from the base; undefined where the pack has none. */
export function mapScene({ event, entries, entities }: KnowledgeBase, language: Language): MapScene | undefined {
  const { map } = event;
  const entry = map && entries.get(map.entry);
  if (!map || !entry) return undefined;
  const place = (marked: boolean) => (id: string) => {
    const { name, coordinates } = entities.get(id) ?? {};
    return name && coordinates ? [{ name: inLanguage(name, language), coordinates, marked }] : [];
  };
  const labels = map.labels.map(({ text, ...label }) => ({ ...label, text: inLanguage(text, language) }));
  const towns = labels.filter(({ kind }) => kind === "town");
  return {
    title: inLanguage(entry.title, language),
    meaning: inLanguage(map.meaning, language),
    attribution: attributionLines(entry.facts, language),
    places: [
      ...map.marked.flatMap(place(true)),
      ...map.others.flatMap(place(false)),
      ...towns.map(({ text, coordinates }) => ({ name: text, coordinates, marked: false })),
    ],
    regions: labels
      .filter(({ kind }) => kind !== "town")
      .map(({ text, kind, coordinates }) => ({ text, water: kind === "water", coordinates })),
    frame: map.frame,
  };
}
