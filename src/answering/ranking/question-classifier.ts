import { type Classifier, classify, type Lesson, learn } from "../learning/classifier.ts";
import { indexVectors } from "../learning/vectors.ts";
import type { Reading } from "../reading/reading.ts";
import { type Block, blockOf, chanceIn, type Features } from "./features.ts";
import { COMPARED, type WordingIndex } from "./nearest.ts";

/** A wording, which entry serves it (its place in the base's order), and after which entry's answer, if that is known. */
export interface Wording {
  readonly reading: Reading;
  readonly entry: number;
  readonly after: string | undefined;
}

/** Features beside those of a reading: what is said, told apart by the answer that it follows, or by that answer's topic. */
type After = "afterEntry" | "afterTopic";
type Kind = Block | After;

/** Tells which entry a question means, alone or after an answer: plain data. */
export type QuestionClassifier = Classifier<Kind>;

const SHARE: Readonly<Record<Kind, number>> = {
  words: 0.2,
  pairs: 0.15,
  around: 0.25,
  letters: 0.2,
  concepts: 0.12,
  links: 0.08,
  afterEntry: 0.3,
  afterTopic: 0.2,
};

/** What is learned from so many wordings × entries at the most. Beyond the last the classifier steps aside. */
const LEARNED = [
  {
    most: 300_000,
    kinds: ["words", "pairs", "around", "letters", "concepts", "links", "afterEntry", "afterTopic"],
    least: 1,
    passes: 10,
  },
  // Of many wordings, pairs of words that aren't neighbours tell nothing more, nor do rare features.
  {
    most: 8_000_000,
    kinds: ["words", "pairs", "letters", "concepts", "links", "afterEntry", "afterTopic"],
    least: 3,
    passes: 5,
  },
] as const satisfies {
  most: number;
  kinds: readonly Kind[];
  /** In how many wordings a feature must stand. */
  least: number;
  /** Over all wordings; of many, fewer are enough. */
  passes: number;
}[];

/**
 * Learns from the phrasings of each entry and from half questions in conversations.
 * @param index of all these wordings, in this order
 */
export function learnQuestions(
  phrasings: readonly (readonly Reading[])[],
  turns: readonly Wording[],
  index: WordingIndex,
): QuestionClassifier | undefined {
  const all: readonly Wording[] = [
    ...phrasings.flatMap((own, entry) => own.map((reading) => ({ reading, entry, after: undefined }))),
    ...turns,
  ];
  const learning = LEARNED.find(({ most }) => all.length * phrasings.length <= most);
  if (!learning) return undefined;
  const { kinds, least, passes } = learning;
  const lessons = kinds.map((kind: Kind): Lesson<Kind> => {
    const vectors = isCompared(kind) ? index.blocks[kind] : indexVectors(each(all, kind), chanceOf(kind));
    return { kind, share: SHARE[kind], vectors, least };
  });
  const labels = Int32Array.from(all, ({ entry }) => entry);
  return learn(lessons, labels, { classes: phrasings.length, passes });
}

/**
 * How far on each entry's side a question is: about -1 to 1.
 * @param after the entry that was answered last, for a question that may lean on it
 */
export function classifyQuestion(classifier: QuestionClassifier, features: Features, after?: string): Float32Array {
  return classify(
    classifier,
    (kind) => (isAfter(kind) ? saidAfter(kind, features("words"), features("concepts"), after) : features(kind)),
    chanceOf,
  );
}

function* each(turns: readonly Wording[], kind: Kind): Generator<readonly string[]> {
  for (const { reading, after } of turns)
    yield isAfter(kind)
      ? saidAfter(kind, blockOf(reading, "words"), blockOf(reading, "concepts"), after)
      : blockOf(reading, kind);
}

function saidAfter(
  kind: After,
  words: readonly string[],
  concepts: readonly string[],
  after: string | undefined,
): string[] {
  if (after === undefined) return [];
  const place = kind === "afterEntry" ? after : topicOf(after);
  return [place, ...[...words, ...concepts].map((said) => `${place} ${said}`)];
}

/** Entries of one folder have one topic. */
export function topicOf(entry: string): string {
  return entry.split(".", 1)[0] ?? entry;
}

function isAfter(kind: Kind): kind is After {
  return kind === "afterEntry" || kind === "afterTopic";
}

function isCompared(kind: Kind): kind is keyof WordingIndex["blocks"] {
  return (COMPARED as readonly Kind[]).includes(kind);
}

function chanceOf(kind: Kind) {
  return isAfter(kind) ? undefined : chanceIn(kind);
}
