import type { Take } from "../../learning/feature-lists.ts";
import type { Feature } from "../../learning/feature-rows.ts";
import { NONE, type Numbering } from "../../learning/symbols.ts";
import { isEnglish } from "../../reading/everyday.ts";
import { stemOf } from "../../reading/normalise.ts";

/** The kinds of features that tell lines apart. */
export type LineBlock = "words" | "pairs" | "around" | "letters" | "links";

/** Words this near to each other are a pair in their order. */
const AROUND = 2;
/** Letters in a run, a word's edges among them. */
const RUN = 4;
/** Fewer texts have a number. */
const MOST_NUMBERS = 2 ** 26;
const FIRST = "^";
const LAST = "$";

/** A line in numbers. */
export interface NotedLine {
  /** Stems and meanings, between what stands for the line's ends. */
  readonly units: readonly number[];
  readonly meanings: readonly number[];
  /** Runs of letters. */
  readonly runs: readonly number[];
}

/** Numbers what a line holds; a people or sect is a group there. */
export function noteLine(line: string, numbering: Numbering): NotedLine {
  const words = line === "" ? [] : line.split(" ");
  const units = [numbering.numberOf(FIRST)];
  const meanings: number[] = [];
  const runs: number[] = [];
  for (const word of words) {
    if (word.startsWith("<")) {
      const meaning = numbering.numberOf(word === "<peoples>" ? "<group>" : word);
      units.push(meaning);
      meanings.push(meaning);
      continue;
    }
    units.push(numbering.numberOf(stemOf(word)));
    if (isEnglish(word)) continue;
    const framed = `_${word}_`;
    for (let at = 0; at + RUN <= framed.length; at++) runs.push(numbering.numberOf(framed.slice(at, at + RUN)));
  }
  units.push(numbering.numberOf(LAST));
  return { units, meanings, runs };
}

/** What a line holds of each kind: words, neighbours, words near each other, runs of letters, and pairs of meanings. */
export const TELL: Readonly<Record<LineBlock, (line: NotedLine, take: Take) => void>> = {
  words: ({ units }, take) => {
    for (const unit of units) take(unit, NONE);
  },
  pairs: ({ units }, take) => eachPair(units, 1, take),
  around: ({ units }, take) => eachPair(units, AROUND, take),
  letters: ({ runs }, take) => {
    for (const run of runs) take(run, NONE);
  },
  links: ({ meanings }, take) => eachPair(meanings, meanings.length, take),
};
export const LINE_BLOCKS = Object.keys(TELL) as readonly LineBlock[];

function eachPair(units: readonly number[], most: number, take: Take): void {
  for (let i = 0; i < units.length; i++)
    for (let other = i + 1; other <= i + most && other < units.length; other++)
      take(units[i] ?? NONE, units[other] ?? NONE);
}

/** A line's features of one kind, each once. */
export function featuresIn(line: NotedLine, kind: LineBlock): Feature[] {
  const seen = new Set<number>();
  const found: Feature[] = [];
  TELL[kind](line, (first, second) => {
    const key = first * MOST_NUMBERS + second;
    if (seen.has(key)) return;
    seen.add(key);
    found.push([first, second]);
  });
  return found;
}
