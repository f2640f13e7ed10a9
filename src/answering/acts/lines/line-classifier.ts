import { type Classifier, classify, gatherLessons } from "../../learning/classifier.ts";
import { FeatureLists } from "../../learning/feature-lists.ts";
import { Symbols } from "../../learning/symbols.ts";
import { train } from "../../learning/train-linear.ts";
import { indexVectors, weighted } from "../../learning/vectors.ts";
import { featuresIn, type LineBlock, noteLine, TELL } from "./line-features.ts";

/** Tells kinds of lines apart by examples of each: plain data. A line is plain words and meanings in angle brackets. */
export interface LineClassifier<Kind extends string> {
  /** In the order of the classes. */
  readonly kinds: readonly Kind[];
  readonly symbols: readonly string[];
  readonly classifier: Classifier<LineBlock>;
}

/** An example of a kind. */
export interface LineExample<Kind extends string> {
  readonly line: string;
  readonly kind: Kind;
}

/** How far on each kind's side a line is: about -1 to 1. */
export type LineMargins<Kind extends string> = (line: string) => ReadonlyMap<Kind, number>;

/** How much each kind of features counts, beside the others. */
type Shares = Readonly<Partial<Record<LineBlock, number>>>;

const SHARES: Shares = { words: 0.28, pairs: 0.22, around: 0.22, letters: 0.17, links: 0.11 };
/** Of a violated margin: lines are few and clean. */
const COST = 0.5;

/** Learns from examples, one class a kind. @param further kinds of features that are looked at besides or otherwise, or, with a share of 0, aren't @param cost of a violated margin */
export function learnLines<Kind extends string>(
  examples: readonly LineExample<Kind>[],
  further: Shares = {},
  cost = COST,
): LineClassifier<Kind> {
  const kinds = [...new Set(examples.map(({ kind }) => kind))];
  const labels = Int32Array.from(examples, ({ kind }) => kinds.indexOf(kind));
  const symbols = new Symbols();
  const noted = examples.map(({ line }) => noteLine(line, symbols));
  const order = Int32Array.from(examples.keys());
  const shares = Object.entries({ ...SHARES, ...further }) as [LineBlock, number][];
  const lessons = shares
    .filter(([, share]) => share > 0)
    .map(([kind, share]) => {
      const lists = new FeatureLists();
      for (const line of noted) lists.add((take) => TELL[kind](line, take));
      return { kind, share, vectors: indexVectors(lists, order), least: 1 };
    });
  const gathered = gatherLessons(lessons, labels, { classes: kinds.length, cost });
  const { learned } = gathered;
  return { kinds, symbols: symbols.texts, classifier: { learned, model: train(gathered.examples, gathered.course) } };
}

/** Makes a classifier tell kinds. */
export function lineMargins<Kind extends string>({
  kinds,
  symbols,
  classifier,
}: LineClassifier<Kind>): LineMargins<Kind> {
  const known = new Symbols(symbols);
  return (line) => {
    const noted = noteLine(line, known.withGuests());
    const margins = classify(classifier, (kind, vocabulary) => weighted(vocabulary, featuresIn(noted, kind)));
    return new Map(kinds.map((kind, i) => [kind, margins[i] ?? -1]));
  };
}
