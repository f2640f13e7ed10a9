import { everydayShare } from "../reading/everyday.ts";
import { isFigure, type Reading } from "../reading/reading.ts";
import { remembering } from "../reading/remembering.ts";

/** The kinds of evidence that are weighed apart. */
export type Block = "words" | "pairs" | "around" | "letters" | "concepts" | "links";
/** A reading's features by kind, each once. */
export type Features = (block: Block) => readonly string[];

/** Words this near to each other are a pair in any order. */
const AROUND = 6;
/** Letters in a run, a word's edges among them: shorter ones say little, longer ones what the words say. */
const RUN = 4;

/**
 * What a reading holds of each kind: units, neighbouring pairs, pairs a few words apart, runs of four letters inside words,
 * meanings with figures, and pairs of meanings.
 */
const EXTRACT: Readonly<Record<Block, (reading: Reading) => string[]>> = {
  words: ({ units }) => [...units],
  pairs: ({ units }) => ["^", ...units].map((unit, i, all) => `${unit} ${all[i + 1] ?? "$"}`),
  around: ({ units }) =>
    units.flatMap((unit, i) => units.slice(i + 1, i + 1 + AROUND).map((other) => inAnyOrder(unit, other))),
  letters: ({ words }) => words.flatMap(runsIn),
  concepts: meaningsOf,
  links: (reading) => {
    const meanings = [...new Set(meaningsOf(reading))];
    return meanings.flatMap((meaning, i) => meanings.slice(i + 1).map((other) => inAnyOrder(meaning, other)));
  },
};

/** Splits a reading into features, each kind when it is first asked for. */
export function featuresOf(reading: Reading): Features {
  const found = new Map<Block, readonly string[]>();
  return (block) => {
    const known = found.get(block) ?? [...new Set(EXTRACT[block](reading))];
    found.set(block, known);
    return known;
  };
}

/** The features of one kind alone, some of them repeated. */
export function blockOf(reading: Reading, block: Block): readonly string[] {
  return EXTRACT[block](reading);
}

/** How probable a feature of this kind is in an everyday question; undefined where English tells nothing of it. */
export function chanceIn(block: Block): ((feature: string) => number) | undefined {
  if (block === "words") return everydayShare;
  return block === "pairs" || block === "around" ? chanceTogether : undefined;
}

function chanceTogether(pair: string): number {
  return pair.split(" ").reduce((share, unit) => share * (isEdge(unit) ? 1 : everydayShare(unit)), 1);
}

function isEdge(unit: string): boolean {
  return unit === "^" || unit === "$";
}

function meaningsOf({ matches, words }: Reading): string[] {
  return [...matches.map(({ id }) => id), ...words.filter(isFigure)];
}

function inAnyOrder(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

const runsIn = remembering((word): readonly string[] => {
  const framed = `_${word}_`;
  const count = isFigure(word) ? 0 : Math.max(0, framed.length - RUN + 1);
  return Array.from({ length: count }, (_, start) => framed.slice(start, start + RUN));
});
