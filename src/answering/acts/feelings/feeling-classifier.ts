import type { FeelingName } from "../../../knowledge/pack/text-schemas.ts";
import { type Classifier, classify, gatherLessons } from "../../learning/classifier.ts";
import { FeatureLists } from "../../learning/feature-lists.ts";
import { Symbols } from "../../learning/symbols.ts";
import { train } from "../../learning/train-linear.ts";
import { indexVectors, weighted } from "../../learning/vectors.ts";
import { FEELING_BLOCKS, type FeelingBlock, featuresIn, noteLine, TELL } from "./feeling-features.ts";

/** Tells feelings apart by what people write who feel them: plain data. */
export interface FeelingClassifier {
  /** In the order of the classes. */
  readonly feelings: readonly FeelingName[];
  readonly symbols: readonly string[];
  readonly classifier: Classifier<FeelingBlock>;
}

/** How far on each feeling's side a line of `feelingWords` is: about -1 to 1. */
export type FeelingMargins = (line: string) => ReadonlyMap<FeelingName, number>;

const SHARE: Readonly<Record<FeelingBlock, number>> = {
  words: 0.28,
  pairs: 0.22,
  around: 0.22,
  letters: 0.17,
  links: 0.11,
};
/** Over all lines. */
const PASSES = 6;

/** Learns from lines of `feelingWords`, one class a feeling. */
export function learnFeelings(
  lines: readonly { readonly line: string; readonly feeling: FeelingName }[],
): FeelingClassifier {
  const feelings = [...new Set(lines.map(({ feeling }) => feeling))];
  const labels = Int32Array.from(lines, ({ feeling }) => feelings.indexOf(feeling));
  const symbols = new Symbols();
  const noted = lines.map(({ line }) => noteLine(line, symbols));
  const order = Int32Array.from(lines.keys());
  const lessons = FEELING_BLOCKS.map((kind) => {
    const lists = new FeatureLists();
    for (const line of noted) lists.add((take) => TELL[kind](line, take));
    return { kind, share: SHARE[kind], vectors: indexVectors(lists, order), least: 1 };
  });
  const { learned, examples, course } = gatherLessons(lessons, labels, { classes: feelings.length, passes: PASSES });
  return { feelings, symbols: symbols.texts, classifier: { learned, model: train(examples, course) } };
}

/** Makes a classifier tell feelings. */
export function feelingMargins({ feelings, symbols, classifier }: FeelingClassifier): FeelingMargins {
  const known = new Symbols(symbols);
  return (line) => {
    const noted = noteLine(line, known.withGuests());
    const margins = classify(classifier, (kind, vocabulary) => weighted(vocabulary, featuresIn(noted, kind)));
    return new Map(feelings.map((feeling, i) => [feeling, margins[i] ?? -1]));
  };
}
