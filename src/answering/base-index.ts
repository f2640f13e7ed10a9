import type { SortedClaim } from "../knowledge/model.ts";
import type { Fit } from "../knowledge/pack/base-schema.ts";
import type { FeelingName } from "../knowledge/pack/text-schemas.ts";
import { feelingExamples, foreignFeelingExamples } from "./acts/feelings/feeling-examples.ts";
import type { LineClassifier } from "./acts/lines/line-classifier.ts";
import type { Cutter } from "./claims/cutting/cutter.ts";
import { arabicLessons } from "./claims/cutting/foreign/composed-arabic.ts";
import { englishLessons } from "./claims/cutting/learn-cutter.ts";
import { allClaimExamples, claimExamples, foreignClaimExamples } from "./claims/recognising/claim-lines.ts";
import type { Verifying } from "./claims/recognising/verifying-lines.ts";
import type { Trainer } from "./learning/classifier.ts";
import type { Linear } from "./learning/linear.ts";
import { train } from "./learning/train-linear.ts";
import { type Indexed, noteBase } from "./noting/note-base.ts";
import { Notebook } from "./noting/notebook.ts";
import type { UntrainedClassifier } from "./ranking/question-classifier.ts";
import { indexRanking, type Ranking, type UntrainedRanking, type Wordings } from "./ranking/rank.ts";
import { arabicReaderOf } from "./reading/languages/arabic/arabic-reader.ts";
import { hearArabic, hearByPack } from "./reading/languages/hear.ts";
import { type PackReader, packReadersOf } from "./reading/languages/pack-reader.ts";
import { Lexicon } from "./reading/lexicon.ts";
import { type Reading, read } from "./reading/reading.ts";
import type { Wishing } from "./recalling/wishes.ts";
import type { ForeignProfile, Profile } from "./weighing/profile.ts";

/** All that answering needs beside the base itself: plain data that can be stored and sent between threads. */
export interface BaseIndex {
  /** How often the base uses each word. */
  readonly words: ReadonlyMap<string, number>;
  /** What each entry is usually asked about, by its id. */
  readonly profiles: ReadonlyMap<string, Profile>;
  /** What their wordings in another language add to that, put into English. */
  readonly foreignProfiles: ReadonlyMap<string, ForeignProfile> | undefined;
  /** The texts that features consist of, by number. */
  readonly symbols: readonly string[];
  /** Tells what messages feel; undefined where the base says nothing of it. */
  readonly feelings: LineClassifier<FeelingName> | undefined;
  /** The same of messages in another language, put into English. */
  readonly foreignFeelings: LineClassifier<FeelingName> | undefined;
  /** Tells what only asks whether a claim is so; undefined where the base has no examples of that. */
  readonly verifying: LineClassifier<Verifying> | undefined;
  /** Tells what of a message only frames the rest; undefined where the base has no examples of that. */
  readonly cutter: Cutter | undefined;
  /** The same of messages in Arabic. */
  readonly arabicCutter: Cutter | undefined;
  /** What serves a message. */
  readonly fitting: LineClassifier<Fit> | undefined;
  /** Tells what is wanted of what was said before; undefined where the base has no examples of that. */
  readonly wishes: LineClassifier<Wishing> | undefined;
  /** Tells what is so of each entry's subject and what isn't; undefined where the base has no examples of that. */
  readonly claims: LineClassifier<SortedClaim["verdict"]> | undefined;
  /** The same of claims in another language, put into English; undefined where the base has no examples in one. */
  readonly foreignClaims: LineClassifier<SortedClaim["verdict"]> | undefined;
  /** Tells of which entry's subject a claim is so, or isn't, in any language; undefined where the base has no examples of that. */
  readonly claimsByEntry: LineClassifier<string> | undefined;
  /** Tells what numbers count; undefined where the base has no examples of that. */
  readonly counted: LineClassifier<string> | undefined;
  /** Of the entries in the base's order. */
  readonly ranking: Ranking;
  /** The same by their wordings in another language; undefined where there are none. */
  readonly foreign: Ranking | undefined;
}

/** An index whose classifiers have yet to learn. */
export interface UntrainedIndex extends Omit<BaseIndex, "ranking" | "foreign"> {
  readonly ranking: UntrainedRanking;
  readonly foreign: UntrainedRanking | undefined;
  /** By an entry's id, all that its class learns as its own: the same for the same wordings in the same notebook. */
  readonly served: PerRanking<ReadonlyMap<string, string>>;
}

/** One for each ranking of an index. */
export interface PerRanking<T> {
  readonly ranking: T | undefined;
  readonly foreign: T | undefined;
}

/** What the classifiers of an index learned. */
export type Models = PerRanking<Linear>;

/** Reads all that a base says and learns from it: most of the time that loading takes. @param trainer another way to the same */
export function indexBase(base: Indexed, trainer: Trainer = alone): BaseIndex {
  const ends = new Map<UntrainedClassifier, () => Linear>();
  const untrained = untrainedIndex(base, newNotebook(base), (classifier) =>
    ends.set(classifier, trainer(classifier.examples, classifier.course)),
  );
  const learn = ({ classifier }: UntrainedRanking) => classifier && ends.get(classifier)?.();
  const { ranking, foreign } = untrained;
  return withModels(untrained, { ranking: learn(ranking), foreign: foreign && learn(foreign) });
}

const alone: Trainer = (examples, course) => () => train(examples, course);

/**
 * Reads a base, and gathers what is to be learned from it.
 * @param onGathered hears of each of the two classifiers as soon as it may be trained
 */
export function untrainedIndex(
  base: Indexed,
  notebook: Notebook,
  onGathered: (classifier: UntrainedClassifier) => void = () => {},
): UntrainedIndex {
  const examples = { own: feelingExamples(base), foreign: foreignFeelingExamples(base) };
  notebook.expectFeelings([...examples.own, ...examples.foreign]);
  const { words, profiles, foreignProfiles, own, foreign: translated } = noteBase(base, notebook);
  const index = (wordings: Wordings) => {
    const untrained = indexRanking(wordings);
    if (untrained.classifier) onGathered(untrained.classifier);
    return untrained;
  };
  const ranking = index(own.wordings);
  const foreign = translated && index(translated.wordings);
  const served = { ranking: own.served, foreign: translated?.served };
  const feelings = notebook.learnFeelings(base, examples.own);
  const foreignFeelings = notebook.learnFeelings(base, examples.foreign, "foreign");
  notebook.forgetFeelings();
  const verifying = notebook.learnVerifying(base);
  const fitting = notebook.learnFitting(base);
  const cutter = notebook.learnCutting(englishLessons(base));
  const arabicCutter = notebook.learnCutting(arabicLessons(base), "foreign");
  const wishes = notebook.learnWishes(base);
  const claims = notebook.learnClaims(claimExamples(base));
  const foreignClaims = notebook.learnClaims(foreignClaimExamples(base), "foreign");
  const claimsByEntry = notebook.learnByEntry(allClaimExamples(base));
  const counted = notebook.learnCounted(base);
  // Runs of letters get their numbers while they are indexed.
  const { texts: symbols } = notebook.symbols;
  return {
    words,
    profiles,
    foreignProfiles,
    served,
    symbols,
    feelings,
    foreignFeelings,
    verifying,
    fitting,
    cutter,
    arabicCutter,
    wishes,
    claims,
    foreignClaims,
    claimsByEntry,
    counted,
    ranking,
    foreign,
  };
}

/** The index with what its classifiers have learned. */
export function withModels({ ranking, foreign, ...untrained }: UntrainedIndex, models: Models): BaseIndex {
  const { served: _, ...index } = untrained;
  return {
    ...index,
    ranking: withModel(ranking, models.ranking),
    foreign: foreign && withModel(foreign, models.foreign),
  };
}

function withModel({ classifier, ...rest }: UntrainedRanking, model: Linear | undefined): Ranking {
  return { ...rest, classifier: classifier && model && { learned: classifier.learned, model } };
}

/** An empty notebook for a base. @param keeps as for `Notebook` */
export function newNotebook(base: Indexed, keeps = false): Notebook {
  const lexicon = new Lexicon(base);
  const arabic = arabicReaderOf(base);
  const further = packReadersOf(base);
  const readForeign = (text: string, reader: PackReader | undefined, isStated: boolean): Reading => {
    const heard = reader ? hearByPack(text, reader) : hearArabic(text, arabic, isStated);
    return { ...read(heard.text, lexicon, undefined), spoken: heard.spoken.flatMap(({ words }) => words) };
  };
  return new Notebook(
    (text, language, isStated) =>
      language === "en" ? read(text, lexicon, undefined) : readForeign(text, further.get(language), isStated),
    keeps,
  );
}
