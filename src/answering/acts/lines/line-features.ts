import type { Take } from "../../learning/feature-lists.ts";
import type { Feature } from "../../learning/feature-rows.ts";
import { NONE, type Numbering } from "../../learning/symbols.ts";
import { isEnglish } from "../../reading/everyday.ts";
import { isFunctionWord } from "../../reading/function-words.ts";
import { stemOf } from "../../reading/normalise.ts";

/** The kinds of features that tell lines apart. */
export type LineBlock = "words" | "pairs" | "around" | "letters" | "links" | "apart" | "about" | "hints";

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
  /** Meanings, and what words hint at, each once. */
  readonly hints: readonly number[];
  /** Runs of letters. */
  readonly runs: readonly number[];
  /** What its words mean, each once and in the order of their numbers, without those of grammar. */
  readonly senses: readonly number[];
  /** What it is about, where that is told. */
  readonly topics: readonly number[];
}

/** Begins what tells what a line is about. */
const ABOUT = "<about:";

/** What stands in a line to tell what it is about. */
export function topicOf(about: string): string {
  return `${ABOUT}${about}>`;
}

/** Numbers what a line holds; a people or sect is a group there, and what a word means may follow it: “seaside<#coast>”. */
export function noteLine(line: string, numbering: Numbering): NotedLine {
  const words = line === "" ? [] : line.split(" ");
  const units = [numbering.numberOf(FIRST)];
  const meanings: number[] = [];
  const runs: number[] = [];
  const senses = new Set<number>();
  const topics: number[] = [];
  const hints = new Set<number>();
  for (const whole of words) {
    if (whole.startsWith(ABOUT)) {
      topics.push(numbering.numberOf(whole));
      continue;
    }
    if (whole.startsWith("<")) {
      const meaning = numbering.numberOf(whole === "<peoples>" ? "<group>" : whole);
      units.push(meaning);
      meanings.push(meaning);
      senses.add(meaning);
      hints.add(meaning);
      continue;
    }
    const [word = "", ...told] = whole.split("<");
    const stem = stemOf(word);
    units.push(numbering.numberOf(stem));
    for (const sense of told) hints.add(numbering.numberOf(`<${sense}`));
    if (told[0]) senses.add(numbering.numberOf(`<${told[0]}`));
    else if (!isFunctionWord(stem)) senses.add(numbering.numberOf(stem));
    if (isEnglish(word)) continue;
    const framed = `_${word}_`;
    for (let at = 0; at + RUN <= framed.length; at++) runs.push(numbering.numberOf(framed.slice(at, at + RUN)));
  }
  units.push(numbering.numberOf(LAST));
  return {
    units,
    meanings,
    hints: [...hints].sort((a, b) => a - b),
    runs,
    senses: [...senses].sort((a, b) => a - b),
    topics,
  };
}

/**
 * What a line holds of each kind: words, neighbours, words near each other, runs of letters, pairs of meanings, pairs of senses
 * wherever they stand, and words said of what it is about.
 */
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
  apart: ({ senses }, take) => eachPair(senses, senses.length, take),
  hints: ({ hints }, take) => {
    for (const hint of hints) take(hint, NONE);
    eachPair(hints, hints.length, take);
  },
  about: ({ topics, units }, take) => {
    for (const topic of topics) for (const unit of units) take(topic, unit);
  },
};

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
