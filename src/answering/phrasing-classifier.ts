import { type Classifier, classify, type Lesson, learn } from "./classifier.ts";
import { type Block, blockOf, chanceIn, type Features } from "./features.ts";
import { COMPARED, type WordingIndex } from "./nearest.ts";
import type { Reading } from "./reading.ts";
import { indexVectors } from "./vectors.ts";

const SHARE: Readonly<Record<Block, number>> = {
  words: 0.2,
  pairs: 0.15,
  around: 0.25,
  letters: 0.2,
  concepts: 0.12,
  links: 0.08,
};

/** What is learned from so many phrasings × entries at the most. Beyond the last the classifier steps aside. */
const LEARNED = [
  {
    most: 300_000,
    blocks: ["words", "pairs", "around", "letters", "concepts", "links"],
    least: 1,
    passes: 10,
  },
  // Of many phrasings, pairs of words that aren't neighbours tell nothing more, nor do rare features.
  { most: 5_000_000, blocks: ["words", "pairs", "letters", "concepts", "links"], least: 3, passes: 4 },
] as const satisfies {
  most: number;
  blocks: readonly Block[];
  /** In how many phrasings a feature must stand. */
  least: number;
  /** Over all phrasings; of many, fewer are enough. */
  passes: number;
}[];

/** Learns from the phrasings of each entry. @param index of these phrasings */
export function learnPhrasings(
  phrasings: readonly (readonly Reading[])[],
  index: WordingIndex,
): Classifier<Block> | undefined {
  const all = phrasings.flat();
  const learning = LEARNED.find(({ most }) => all.length * phrasings.length <= most);
  if (!learning) return undefined;
  const { least, passes } = learning;
  const lessons = learning.blocks.map((kind: Block): Lesson<Block> => {
    const vectors = isCompared(kind)
      ? index.blocks[kind]
      : indexVectors(
          all.values().map((reading) => blockOf(reading, kind)),
          chanceIn(kind),
        );
    return { kind, share: SHARE[kind], vectors, least };
  });
  const labels = Int32Array.from(phrasings.flatMap((own, entry) => own.map(() => entry)));
  return learn(lessons, labels, { classes: phrasings.length, passes });
}

function isCompared(block: Block): block is keyof WordingIndex["blocks"] {
  return (COMPARED as readonly Block[]).includes(block);
}

/** How far on each entry's side a question is: about -1 to 1. */
export function classifyQuestion(classifier: Classifier<Block>, features: Features): Float32Array {
  return classify(classifier, features, chanceIn);
}
