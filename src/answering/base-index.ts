import type { FeelingName } from "../knowledge/pack/text-schemas.ts";
import { feelingExamples } from "./acts/feelings/feeling-examples.ts";
import type { LineClassifier } from "./acts/lines/line-classifier.ts";
import type { Verifying } from "./claims/recognising/verifying-lines.ts";
import type { Trainer } from "./learning/classifier.ts";
import type { Linear } from "./learning/linear.ts";
import { train } from "./learning/train-linear.ts";
import { type Indexed, noteBase } from "./note-base.ts";
import { Notebook } from "./notebook.ts";
import { indexRanking, type Ranking, type UntrainedRanking } from "./ranking/rank.ts";
import { Lexicon } from "./reading/lexicon.ts";
import { read } from "./reading/reading.ts";
import type { Profile } from "./weighing/profile.ts";

/** All that answering needs beside the base itself: plain data that can be stored and sent between threads. */
export interface BaseIndex {
  /** How often the base uses each word. */
  readonly words: ReadonlyMap<string, number>;
  /** What each entry is usually asked about, by its id. */
  readonly profiles: ReadonlyMap<string, Profile>;
  /** The texts that features consist of, by number. */
  readonly symbols: readonly string[];
  /** Tells what messages feel; undefined where the base says nothing of it. */
  readonly feelings: LineClassifier<FeelingName> | undefined;
  /** Tells what only asks whether a claim is so; undefined where the base has no examples of that. */
  readonly verifying: LineClassifier<Verifying> | undefined;
  /** Of the entries in the base's order. */
  readonly ranking: Ranking;
}

/** An index whose classifier has yet to learn. */
export interface UntrainedIndex extends Omit<BaseIndex, "ranking"> {
  readonly ranking: UntrainedRanking;
  /** By an entry's id, all that its class learns as its own: the same for the same wordings in the same notebook. */
  readonly served: ReadonlyMap<string, string>;
}

/** Reads all that a base says and learns from it: most of the time that loading takes. @param trainer another way to the same */
export function indexBase(base: Indexed, trainer: Trainer = train): BaseIndex {
  const untrained = untrainedIndex(base, newNotebook(base));
  const { classifier } = untrained.ranking;
  return withModel(untrained, classifier && trainer(classifier.examples, classifier.course));
}

/** Reads a base, and gathers what is to be learned from it. */
export function untrainedIndex(base: Indexed, notebook: Notebook): UntrainedIndex {
  const examples = feelingExamples(base);
  notebook.expectFeelings(examples);
  const { words, profiles, served, wordings } = noteBase(base, notebook);
  const ranking = indexRanking(wordings);
  const feelings = notebook.learnFeelings(base, examples);
  const verifying = notebook.learnVerifying(base);
  // Runs of letters get their numbers while they are indexed.
  return { words, profiles, served, symbols: notebook.symbols.texts, feelings, verifying, ranking };
}

/** The index with what its classifier has learned. */
export function withModel({ ranking, ...untrained }: UntrainedIndex, model: Linear | undefined): BaseIndex {
  const { served: _, ...index } = untrained;
  const { classifier, ...rest } = ranking;
  return { ...index, ranking: { ...rest, classifier: classifier && model && { learned: classifier.learned, model } } };
}

/** An empty notebook for a base. @param keeps as for `Notebook` */
export function newNotebook(base: Indexed, keeps = false): Notebook {
  const lexicon = new Lexicon(base);
  return new Notebook((text) => read(text, lexicon, undefined), keeps);
}
