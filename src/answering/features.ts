import type { Reading } from "./reading.ts";

/** The kinds of evidence that are weighed apart. */
export const BLOCKS = ["words", "pairs", "letters", "concepts"] as const;
export type Block = (typeof BLOCKS)[number];
export type Features = Readonly<Record<Block, readonly string[]>>;

/** What a reading holds of each kind: units, neighbouring pairs, 2- to 5-letter runs inside words, and meanings. */
const EXTRACT: Readonly<Record<Block, (reading: Reading) => readonly string[]>> = {
  words: ({ units }) => units,
  pairs: ({ units }) => ["^", ...units].map((unit, i, all) => `${unit} ${all[i + 1] ?? "$"}`),
  letters: ({ words }) => words.flatMap(runsOf),
  concepts: ({ matches }) => matches.map(({ id }) => id),
};

/** Splits a reading into features, each once. */
export function featuresOf(reading: Reading): Features {
  return {
    words: blockOf(reading, "words"),
    pairs: blockOf(reading, "pairs"),
    letters: blockOf(reading, "letters"),
    concepts: blockOf(reading, "concepts"),
  };
}

/** The features of one kind alone. */
export function blockOf(reading: Reading, block: Block): readonly string[] {
  return [...new Set(EXTRACT[block](reading))];
}

function runsOf(word: string): string[] {
  const framed = `_${word}_`;
  const runs: string[] = [];
  for (let size = 2; size <= 5; size++) {
    for (let start = 0; start + size <= framed.length; start++) runs.push(framed.slice(start, start + size));
  }
  return runs;
}
