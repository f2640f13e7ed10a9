import type { Likeness } from "../evidence.ts";
import type { Numbering } from "../learning/symbols.ts";
import { indexVectors, similaritiesOf, type Vectors } from "../learning/vectors.ts";
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

/** How near a question is to each entry, in the entries' order. */
export function nearnessOf({ starts, blocks }: WordingIndex, features: Features): Nearness[] {
  const count = starts.at(-1) ?? 0;
  const together = new Float32Array(count);
  const bests = new Map<Compared, Float32Array>();
  for (const block of COMPARED) {
    const alone = similaritiesOf(blocks[block], features.of(block), chanceIn(block, features.numbering));
    bests.set(block, addTo(together, SHARE[block], alone, starts));
  }
  const top = highest(together, starts, NEAREST.length);
  return Array.from({ length: starts.length - 1 }, (_, entry): Nearness => {
    const best = (block: Compared) => bests.get(block)?.[entry] ?? 0;
    const first = entry * NEAREST.length;
    return {
      words: best("words"),
      pairs: best("pairs"),
      letters: best("letters"),
      concepts: best("concepts"),
      nearest: top[first] ?? 0,
      near: NEAREST.reduce((sum, weight, rank) => sum + weight * (top[first + rank] ?? 0), 0),
    };
  });
}

/** Adds a block's share to the similarities of all blocks together. @returns each entry's highest by the block alone */
function addTo(together: Float32Array, share: number, alone: Float32Array, starts: Int32Array): Float32Array {
  const best = new Float32Array(starts.length - 1);
  for (let entry = 0; entry < best.length; entry++) {
    const end = starts[entry + 1] ?? 0;
    let top = 0;
    for (let wording = starts[entry] ?? 0; wording < end; wording++) {
      const similarity = alone[wording] ?? 0;
      together[wording] = (together[wording] ?? 0) + share * similarity;
      if (similarity > top) top = similarity;
    }
    best[entry] = top;
  }
  return best;
}

/** The `most` highest similarities of each entry's wordings, entry by entry, highest first. */
function highest(similarities: Float32Array, starts: Int32Array, most: number): Float32Array {
  const best = new Float32Array((starts.length - 1) * most);
  for (let entry = 0; entry + 1 < starts.length; entry++) {
    const end = starts[entry + 1] ?? 0;
    const last = (entry + 1) * most - 1;
    let lowest = 0;
    for (let wording = starts[entry] ?? 0; wording < end; wording++) {
      let similarity = similarities[wording] ?? 0;
      // Nearly every wording is passed over.
      if (similarity <= lowest) continue;
      for (let place = entry * most; place <= last; place++) {
        const held = best[place] ?? 0;
        if (similarity <= held) continue;
        best[place] = similarity;
        similarity = held;
      }
      lowest = best[last] ?? 0;
    }
  }
  return best;
}
