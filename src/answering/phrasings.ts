import type { Entry } from "../knowledge/model.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Reading, read } from "./reading.ts";

/** What the engine sees in each of an entry's example phrasings. */
export type ReadPhrasings = (entry: Entry) => readonly Reading[];

/** Reads the phrasings of entries, each entry's once. */
export function phrasingReader(lexicon: Lexicon): ReadPhrasings {
  const readings = new WeakMap<Entry, readonly Reading[]>();
  return (entry) => {
    const known = readings.get(entry) ?? entry.phrasings.en.map((text) => read(text, lexicon, undefined));
    readings.set(entry, known);
    return known;
  };
}
