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
/** What stands far apart in a sentence tells much: who is counted, and what became of them. */
const BESIDES = { apart: 0.4 };

/** An example as it is read. */
export interface ReadExample extends LineExample<string> {
  readonly text: string;
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
  return learnLines(examples, BESIDES);
}

function readExample({ text: written, counts }: CountedExample, reader: MeaningReader): ReadExample[] {
  const at = written.indexOf(NUMBER_PLACE);
  const text = written.replace(NUMBER_PLACE, ANY);
  const stated = countsIn(text, reader).find(({ number }) => number.start <= at && at < number.end);
  if (!stated) return [];
  const numbers = readNumbers(text);
  return [{ text, stated, numbers, kind: counts, line: countedLine(text, stated, numbers, reader) }];
}

function countsIn(text: string, reader: MeaningReader): readonly StatedCount[] {
  const steps = statedCounts(text, reader);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
