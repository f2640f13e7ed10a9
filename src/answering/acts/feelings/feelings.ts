import type { Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import type { FeelingName } from "../../../knowledge/pack/text-schemas.ts";
import type { Reading } from "../../reading/reading.ts";
import { type FeelingClassifier, feelingMargins } from "./feeling-classifier.ts";
import { type FeelingWords, feelingWords } from "./feeling-words.ts";

/** What a message is taken to feel. */
export type Feeling = Exclude<FeelingName, "none">;

/** What a message feels. */
export interface Felt {
  /** What it feels above all. */
  readonly first: Feeling;
  /** All that it feels, that among it. */
  readonly all: ReadonlySet<Feeling>;
}

/** What the engine makes of a message as a question. */
export interface Understood {
  /** The kind of the likeliest entry; a fact too where a verdict or a sum was found. */
  readonly kind: Entry["kind"] | undefined;
  /** How probable it is, 0 to 1. */
  readonly probability: number;
}

/** Tells what messages feel. */
export interface FeelingReader {
  readonly wordsOf: FeelingWords;
  /** Undefined where it feels nothing, or is likelier a plain question. */
  feltIn(reading: Pick<Reading, "words" | "matches">, understood: Understood): Felt | undefined;
  /** Whether a text asks, or says, who is guilty, by its words alone. */
  isOfGuilt(reading: Pick<Reading, "words" | "matches">): boolean;
}

/** How much of a margin what speaks for a plain question takes away. Chosen, as what is below, by cross-validation on the examples. */
const AGAINST = { none: 0.3, fact: 1, other: 0.4 };
/** From here on a feeling is believed. */
const BELIEVED = -0.57;
/** From here on a message is believed to feel it beside what it feels most. */
const BESIDE = 0;
const OF_GUILT = 0;

/** @param classifier what `learnFeelings` made of this base; without one nothing is felt */
export function createFeelingReader(base: KnowledgeBase, classifier: FeelingClassifier | undefined): FeelingReader {
  const wordsOf = feelingWords(base);
  const marginsOf = classifier && feelingMargins(classifier);

  /** Each feeling's margin, less what speaks for none. */
  const leaningsOf = (reading: Pick<Reading, "words" | "matches">): [Feeling, number][] => {
    const margins = marginsOf?.(wordsOf(reading)) ?? new Map<FeelingName, number>();
    const none = AGAINST.none * (margins.get("none") ?? 0);
    return [...margins].flatMap(([feeling, margin]) => (feeling === "none" ? [] : [[feeling, margin - none]]));
  };

  return {
    wordsOf,
    feltIn(reading, { kind, probability }) {
      const less = kind === undefined ? 0 : probability * (kind === "fact" ? AGAINST.fact : AGAINST.other);
      const leanings = leaningsOf(reading).sort((a, b) => b[1] - a[1]);
      const [most] = leanings;
      if (!most || most[1] - less <= BELIEVED) return undefined;
      const beside = leanings.filter(([, leaning]) => leaning - less > BESIDE).map(([feeling]) => feeling);
      return { first: most[0], all: new Set([most[0], ...beside]) };
    },
    isOfGuilt: (reading) => leaningsOf(reading).some(([feeling, leaning]) => feeling === "guilt" && leaning > OF_GUILT),
  };
}
