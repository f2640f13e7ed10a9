import type { Likeness } from "../evidence.ts";
import type { Numbering } from "../learning/symbols.ts";
import { indexVectors } from "../learning/vectors.ts";
import { type Block, chanceIn, type Features, type NotedFeatures } from "./features.ts";
import { type GroupedVectors, groupPostings, mostSimilar, putSimilarities } from "./group-postings.ts";

/** What two wordings are compared by. */
export const COMPARED = ["words", "pairs", "letters", "concepts"] as const satisfies Block[];
type Compared = (typeof COMPARED)[number];

/** The wordings of all entries, entry by entry, and others after them: plain data. */
export interface WordingIndex {
  /** Where each entry's wordings begin, and at last where they end. */
  readonly starts: Int32Array;
  /** How many wordings an entry has at most. */
  readonly longest: number;
  readonly blocks: Readonly<Record<Compared, GroupedVectors>>;
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
/** What rounding may add to a nearness. */
const ROUNDING = 0.001;
/** Weights of the three nearest wordings of an entry. */
const NEAREST = [0.6, 0.25, 0.15];

/**
 * Indexes the wordings of each entry.
 * @param starts where each entry's wordings begin in the order, and at last where they end; questions aren't
 * compared with what comes after, which tells as much of how common a feature is
 */
export function indexWordings({ features, order, numbering }: NotedWordings, starts: Int32Array): WordingIndex {
  const index = (block: Compared): GroupedVectors => {
    const vectors = indexVectors(features.listsOf(block), order, chanceIn(block, numbering));
    return { ...vectors, groups: groupPostings(vectors, starts) };
  };
  return {
    starts,
    longest: starts.reduce((most, start, entry) => Math.max(most, start - (starts[entry - 1] ?? 0)), 0),
    blocks: { words: index("words"), pairs: index("pairs"), letters: index("letters"), concepts: index("concepts") },
  };
}

/** How near a question is to entries, by their places. */
export interface Nearnesses {
  /** What an entry's `near` is at most: told at once of all. */
  readonly possible: Float64Array;
  /** Undefined may come where it isn't that near. */
  of(entry: number, atLeast: number): Nearness | undefined;
}

/** Tells how near a question is to entries. */
export function nearnessesIn({ starts, longest, blocks }: WordingIndex, features: Features): Nearnesses {
  const count = starts.length - 1;
  const possible = new Float64Array(count).fill(ROUNDING);
  const compared = COMPARED.map((block) => {
    const vectors = blocks[block];
    const query = features.weighedBy(vectors.vocabulary, block);
    const most = mostSimilar(vectors.groups, query, count);
    const share = SHARE[block];
    for (let entry = 0; entry < count; entry++) {
      most[entry] = Math.min(1, most[entry] ?? 0);
      possible[entry] = (possible[entry] ?? 0) + share * (most[entry] ?? 0);
    }
    return { block, share, vectors, query, most, similarities: new Float32Array(longest) };
  });
  const together = new Float32Array(longest);
  // Those that tell most for their time first.
  const inTurn = compared.toSorted((a, b) => a.query.rows.length / a.share - b.query.rows.length / b.share);
  return {
    possible,
    of(entry, atLeast) {
      const [first = 0, end = 0] = [starts[entry], starts[entry + 1]];
      const best = { words: 0, pairs: 0, letters: 0, concepts: 0 };
      let left = possible[entry] ?? 0;
      const wanted = { group: entry, first, end };
      for (const { block, share, vectors, query, most, similarities } of inTurn) {
        similarities.fill(0, 0, end - first);
        putSimilarities(vectors, query, wanted, similarities);
        best[block] = highest(similarities, end - first);
        left -= share * ((most[entry] ?? 0) - best[block]);
        if (left < atLeast) return undefined;
      }
      together.fill(0, 0, end - first);
      for (const { share, similarities } of compared) addShare(together, share, similarities, end - first);
      const top = threeHighest(together, end - first);
      return {
        ...best,
        nearest: top[0],
        near: NEAREST.reduce((sum, weight, rank) => sum + weight * (top[rank] ?? 0), 0),
      };
    },
  };
}

function addShare(together: Float32Array, share: number, alone: Float32Array, count: number): void {
  for (let i = 0; i < count; i++) together[i] = (together[i] ?? 0) + share * (alone[i] ?? 0);
}

function highest(similarities: Float32Array, count: number): number {
  let top = 0;
  for (let i = 0; i < count; i++) {
    const similarity = similarities[i] ?? 0;
    if (similarity > top) top = similarity;
  }
  return top;
}

function threeHighest(similarities: Float32Array, count: number): readonly [number, number, number] {
  let [first, second, third] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const similarity = similarities[i] ?? 0;
    // Nearly every wording is passed over.
    if (similarity <= third) continue;
    if (similarity > first) [first, second, third] = [similarity, first, second];
    else if (similarity > second) [second, third] = [similarity, second];
    else third = similarity;
  }
  return [first, second, third];
}
