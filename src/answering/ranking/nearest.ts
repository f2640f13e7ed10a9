import type { Likeness } from "../evidence.ts";
import type { Numbering } from "../learning/symbols.ts";
import { addSimilarities, indexVectors, type Vectors, weighted } from "../learning/vectors.ts";
import { type Block, chanceIn, type Features, type NotedFeatures } from "./features.ts";

/** What two wordings are compared by. */
export const COMPARED = ["words", "pairs", "letters", "concepts"] as const satisfies Block[];
type Compared = (typeof COMPARED)[number];

/** The wordings of all entries, entry by entry, and others after them: plain data. */
export interface WordingIndex {
  /** Where each entry's wordings begin, and at last where they end. */
  readonly starts: Int32Array;
  readonly blocks: Readonly<Record<Compared, Vectors>>;
}

/** Wordings, in an order. */
export interface NotedWordings {
  readonly features: NotedFeatures;
  /** Their numbers in the notes. */
  readonly order: Int32Array;
  readonly numbering: Numbering;
}

/** How alike a question and an entry's wordings are, each 0 to 1. */
export type Nearness = Omit<Likeness, "document" | "linear">;

/** Shares of the blocks in the similarity of two questions. */
const SHARE: Readonly<Record<Compared, number>> = { words: 0.35, pairs: 0.1, letters: 0.25, concepts: 0.3 };
/** Weights of the three nearest wordings of an entry. */
const NEAREST = [0.6, 0.25, 0.15];

/**
 * Indexes the wordings of each entry.
 * @param starts where each entry's wordings begin in the order, and at last where they end; questions aren't
 * compared with what comes after, which tells as much of how common a feature is
 */
export function indexWordings({ features, order, numbering }: NotedWordings, starts: Int32Array): WordingIndex {
  const index = (block: Compared) => indexVectors(features.listsOf(block), order, chanceIn(block, numbering));
  return {
    starts,
    blocks: { words: index("words"), pairs: index("pairs"), letters: index("letters"), concepts: index("concepts") },
  };
}

/** Tells how near a question is to an entry, by the entry's place. */
export function nearnessIn({ starts, blocks }: WordingIndex, features: Features): (entry: number) => Nearness {
  const queries = COMPARED.map((block) => {
    const { [block]: vectors } = blocks;
    return {
      vectors,
      share: SHARE[block],
      query: weighted(vectors.vocabulary, features.of(block), chanceIn(block, features.numbering)),
    };
  });
  return (entry) => {
    const run = [starts[entry] ?? 0, starts[entry + 1] ?? 0] as const;
    const together = new Float32Array(run[1] - run[0]);
    const alone = new Float32Array(together.length);
    const [words = 0, pairs = 0, letters = 0, concepts = 0] = queries.map(({ vectors, share, query }) => {
      addSimilarities(vectors, query, run, alone.fill(0));
      return addTo(together, share, alone);
    });
    const top = highest(together, NEAREST.length);
    const near = NEAREST.reduce((sum, weight, rank) => sum + weight * (top[rank] ?? 0), 0);
    return { words, pairs, letters, concepts, nearest: top[0] ?? 0, near };
  };
}

/** Adds a block's share to the similarities of all blocks together. @returns the highest by the block alone */
function addTo(together: Float32Array, share: number, alone: Float32Array): number {
  let top = 0;
  for (let wording = 0; wording < alone.length; wording++) {
    const similarity = alone[wording] ?? 0;
    together[wording] = (together[wording] ?? 0) + share * similarity;
    if (similarity > top) top = similarity;
  }
  return top;
}

/** The `most` highest similarities, highest first. */
function highest(similarities: Float32Array, most: number): Float32Array {
  const best = new Float32Array(most);
  let lowest = 0;
  for (let wording = 0; wording < similarities.length; wording++) {
    let similarity = similarities[wording] ?? 0;
    // Nearly every wording is passed over.
    if (similarity <= lowest) continue;
    for (let place = 0; place < most; place++) {
      const held = best[place] ?? 0;
      if (similarity <= held) continue;
      best[place] = similarity;
      similarity = held;
    }
    lowest = best[most - 1] ?? 0;
  }
  return best;
}
