import { type Classifier, classify, gatherLessons, type Lesson, type Untrained } from "../learning/classifier.ts";
import type { Feature } from "../learning/feature-rows.ts";
import { NONE } from "../learning/symbols.ts";
import { indexVectors, weighted } from "../learning/vectors.ts";
import { type After, type Block, chanceIn, type Features } from "./features.ts";
import { COMPARED, type NotedWordings, type WordingIndex } from "./nearest.ts";
import { topicOf } from "./notes.ts";

type Kind = Block | After;

/** Tells which entry a question means, alone or after an answer: plain data. */
export type QuestionClassifier = Classifier<Kind>;
/** The same before it has learned. */
export type UntrainedClassifier = Untrained<Kind>;

const SHARE: Readonly<Record<Kind, number>> = {
  words: 0.2,
  pairs: 0.15,
  around: 0.25,
  letters: 0.2,
  spoken: 0.2,
  concepts: 0.12,
  links: 0.08,
  afterEntry: 0.3,
  afterTopic: 0.2,
};

/** What a violated margin costs at the most, and times the root of a class's wordings. */
const MOST_COST = 0.5;
const COST = 3.6;

/** Beyond so many wordings × entries the classifier steps aside: the time and memory of learning grow with them. */
export const MOST_LEARNED = 20_000_000;
/** What is learned from so many wordings × entries at the most. */
const LEARNED = [
  {
    most: 300_000,
    kinds: ["words", "pairs", "around", "letters", "spoken", "concepts", "links", "afterEntry", "afterTopic"],
    least: 1,
  },
  // Of many wordings, pairs of words that aren't neighbours tell nothing more, nor do rare features.
  {
    most: MOST_LEARNED,
    kinds: ["words", "pairs", "letters", "spoken", "concepts", "links", "afterEntry", "afterTopic"],
    least: 3,
  },
] as const satisfies {
  most: number;
  kinds: readonly Kind[];
  /** In how many wordings a feature must stand. */
  least: number;
}[];

/**
 * Gathers what is to be learned from the phrasings of each entry and from half questions in conversations; undefined where
 * that is too much.
 * @param labels the entry that serves each wording: its place in the base's order
 * @param index of all these wordings
 */
export function gatherQuestions(
  wordings: NotedWordings,
  labels: Int32Array,
  index: WordingIndex,
): UntrainedClassifier | undefined {
  const classes = index.starts.length - 1;
  const learning = LEARNED.find(({ most }) => labels.length * classes <= most);
  if (!learning) return undefined;
  const { kinds, least } = learning;
  const lessons = kinds.map((kind: Kind): Lesson<Kind> => {
    const vectors = isCompared(kind)
      ? index.blocks[kind]
      : indexVectors(wordings.features.listsOf(kind), wordings.order, chanceOf(kind, wordings));
    return { kind, share: SHARE[kind], vectors, least };
  });
  return gatherLessons(lessons, labels, { classes, cost: costFor(labels.length / classes) });
}

/**
 * What a violated margin costs. Few phrasings are clean, and each is needed; of many, some are odd, and a softer margin serves
 * all of them better.
 * @param wordings of a class
 */
function costFor(wordings: number): number {
  return Math.min(MOST_COST, COST / Math.sqrt(wordings));
}

/**
 * How far on each entry's side a question is: about -1 to 1.
 * @param after the entry that was answered last, for a question that may lean on it
 */
export function classifyQuestion(classifier: QuestionClassifier, features: Features, after?: string): Float32Array {
  const said = ["words", "concepts"] as const;
  return classify(classifier, (kind, vocabulary) => {
    if (!isAfter(kind)) return features.weighedBy(vocabulary, kind);
    if (after === undefined) return weighted(vocabulary, []);
    const place = features.numbering.numberOf(kind === "afterEntry" ? after : topicOf(after));
    const held = said.flatMap((block) => features.of(block).map(([one]): Feature => [place, one]));
    return weighted(vocabulary, [[place, NONE], ...held]);
  });
}

function isAfter(kind: Kind): kind is After {
  return kind === "afterEntry" || kind === "afterTopic";
}

function isCompared(kind: Kind): kind is keyof WordingIndex["blocks"] {
  return (COMPARED as readonly Kind[]).includes(kind);
}

function chanceOf(kind: Kind, { numbering }: Pick<Features, "numbering">) {
  return isAfter(kind) ? undefined : chanceIn(kind, numbering);
}
