import type { Likeness } from "../evidence.ts";
import { countOf } from "../learning/postings.ts";
import type { Numbering } from "../learning/symbols.ts";
import { addSimilarities, indexVectors, type Query, type Vectors, weighted } from "../learning/vectors.ts";
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
/** No question is nearer, whatever the rounding. */
export const NEAREST_POSSIBLE = 1.001;
/** Weights of the three nearest wordings of an entry. */
const NEAREST = [0.6, 0.25, 0.15];
/** Steps of the search for a feature among an entry's wordings. */
const SEARCH = 10;

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

/**
 * How near a question is to an entry's wordings.
 * @param entry its place
 * @param atLeast undefined may come where it isn't that near
 */
export type NearnessOf = (entry: number, atLeast: number) => Nearness | undefined;

/** Tells how near a question is to entries. */
export function nearnessIn({ starts, blocks }: WordingIndex, features: Features): NearnessOf {
  const longest = Math.max(0, ...starts.subarray(1).map((end, entry) => end - (starts[entry] ?? 0)));
  const count = starts.at(-1) ?? 0;
  const together = new Float32Array(longest);
  const alone = COMPARED.map((block) => {
    const vectors = blocks[block];
    const query = weighted(vectors.vocabulary, features.of(block), chanceIn(block, features.numbering));
    return { block, share: SHARE[block], similaritiesOf: similaritiesTo(vectors, query, { count, longest }), query };
  });
  // Those that tell most for their time first.
  const inTurn = alone.toSorted((a, b) => a.query.length / a.share - b.query.length / b.share);
  return (entry, atLeast) => {
    const [first = 0, end = 0] = starts.subarray(entry, entry + 2);
    const best = { words: 0, pairs: 0, letters: 0, concepts: 0 };
    let possible = NEAREST_POSSIBLE;
    const all: Partial<Record<Compared, Float32Array>> = {};
    for (const { block, share, similaritiesOf } of inTurn) {
      const similarities = similaritiesOf(first, end);
      all[block] = similarities;
      best[block] = highest(similarities, end - first);
      possible -= share * (1 - best[block]);
      if (possible < atLeast) return undefined;
    }
    together.fill(0);
    for (const { share, block } of alone) addShare(together, share, all[block], end - first);
    const top = threeHighest(together, end - first);
    return {
      ...best,
      nearest: top[0],
      near: NEAREST.reduce((sum, weight, rank) => sum + weight * (top[rank] ?? 0), 0),
    };
  };
}

/** How alike a query is to wordings that follow each other: what it gives is good until it is called again. */
function similaritiesTo(vectors: Vectors, query: Query, { count, longest }: { count: number; longest: number }) {
  const own = new Float32Array(longest);
  const steps = query.reduce((sum, [row]) => sum + countOf(vectors.postings, row), 0);
  let taken = 0;
  let all: Float32Array | undefined;
  return (first: number, end: number): Float32Array => {
    // Once searching has taken as long as comparing with all wordings would have, that is done instead.
    taken += SEARCH * query.length;
    if (!all && taken > steps) {
      all = new Float32Array(count);
      addSimilarities(vectors, query, [0, count], all);
    }
    if (all) return all.subarray(first, end);
    addSimilarities(vectors, query, [first, end], own.fill(0, 0, end - first));
    return own;
  };
}

function addShare(together: Float32Array, share: number, alone: Float32Array | undefined, count: number): void {
  for (let i = 0; i < count; i++) together[i] = (together[i] ?? 0) + share * (alone?.[i] ?? 0);
}

function highest(similarities: Float32Array, count: number): number {
  let top = 0;
  for (let i = 0; i < count; i++) top = Math.max(top, similarities[i] ?? 0);
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
