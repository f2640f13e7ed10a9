import { type LineClassifier, type LineExample, learnLines } from "../../answering/acts/lines/line-classifier.ts";
import type { CountedExample, KnowledgeBase } from "../../knowledge/model.ts";
import { COUNTS_NONE, NUMBER_PLACE } from "../../knowledge/pack/base-schema.ts";
import { forgetNumbers, readNumbers } from "../../numbers/read-numbers.ts";
import type { StatedNumber } from "../../numbers/stated-number.ts";
import { MeaningReader, type ReaderOf } from "../reading/meaning-reader.ts";
import type { StatedCount } from "../reading/stated.ts";
import { statedCounts } from "../reading/stated-count.ts";
import { countedLine } from "./counted-line.ts";

/** What of a base its examples come from. */
export type CountedOf = Pick<KnowledgeBase, "counted"> & ReaderOf;

/** Stands for a number of which only its words tell anything. */
const ANY = "37";
/** How much each kind of features counts: what stands far apart in a sentence tells much, who is counted and what became of them. */
const SHARES = { words: 0.6, pairs: 0.25, around: 0.1, letters: 0.05, links: 0.2, apart: 0.3 };
/** Of a violated margin: what a number counts is often said but once. */
const COST = 1;

/** An example as it is read. */
export interface ReadExample extends LineExample<string> {
  readonly text: string;
  /** All that the text counts, and what the example tells of. */
  readonly counts: readonly StatedCount[];
  readonly stated: StatedCount;
  readonly numbers: readonly StatedNumber[];
}

/** A base's examples of what numbers count; empty where it has none of the event's own. */
export function withLines(base: CountedOf): ReadExample[] {
  if (base.counted.every(({ counts }) => counts === COUNTS_NONE)) return [];
  const reader = new MeaningReader(base);
  const examples = base.counted.flatMap((one) => readExample(one, reader));
  forgetNumbers();
  return examples;
}

/** The same as lines to learn from. */
export function countedExamples(base: CountedOf): LineExample<string>[] {
  return withLines(base).map(({ line, kind }) => ({ line, kind }));
}

/** Learns what numbers count from examples. */
export function learnCounted(examples: readonly LineExample<string>[]): LineClassifier<string> {
  return learnLines(examples, SHARES, COST);
}

function readExample({ text: written, counts: kind }: CountedExample, reader: MeaningReader): ReadExample[] {
  const at = written.indexOf(NUMBER_PLACE);
  const text = written.replace(NUMBER_PLACE, ANY);
  const counts = countsIn(text, reader);
  const stated = counts.find(({ number }) => number.start <= at && at < number.end);
  if (!stated) return [];
  const numbers = readNumbers(text);
  return [{ text, counts, stated, numbers, kind, line: countedLine(text, stated, numbers, reader) }];
}

function countsIn(text: string, reader: MeaningReader): readonly StatedCount[] {
  const steps = statedCounts(text, reader);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
