import type { Reading } from "./reading.ts";

/** The kinds of evidence that are weighed apart. */
export const BLOCKS = ["words", "pairs", "letters", "concepts"] as const;
export type Block = (typeof BLOCKS)[number];
export type Features = Readonly<Record<Block, readonly string[]>>;

/** Splits a reading into features: units, neighbouring pairs, 2- to 5-letter runs inside words, and meanings. */
export function featuresOf({ words, units, matches }: Reading): Features {
  return {
    words: unique(units),
    pairs: unique(["^", ...units].map((unit, i, all) => `${unit} ${all[i + 1] ?? "$"}`)),
    letters: unique(words.flatMap(runsOf)),
    concepts: unique(matches.map(({ id }) => id)),
  };
}

function runsOf(word: string): string[] {
  const framed = `_${word}_`;
  const runs: string[] = [];
  for (let size = 2; size <= 5; size++) {
    for (let start = 0; start + size <= framed.length; start++) runs.push(framed.slice(start, start + size));
  }
  return runs;
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
