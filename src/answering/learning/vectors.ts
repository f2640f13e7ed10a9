import type { FeatureLists } from "./feature-lists.ts";
import { type Feature, type FeatureRows, findRow, rowsOf } from "./feature-rows.ts";
import { countOf, gather, type Postings } from "./postings.ts";
import { NONE } from "./symbols.ts";

/** The share of everyday questions that hold a feature by chance, 0 to 1. */
export type Chance = (first: number, second: number) => number;

/** Features by how telling they are: what a question needs to be weighed as the documents are. Plain data. */
export interface Vocabulary {
  /** Documents in all. */
  readonly size: number;
  /** Each feature's row. */
  readonly rows: FeatureRows;
  readonly idfs: Float32Array;
}

/** Documents as TF-IDF vectors of unit length: plain data. */
export interface Vectors {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  /** By document: what each of its features weighs, in shares of the feature's idf. */
  readonly scales: Float32Array;
}

/** A question's features by row, with what each weighs. */
export interface Query {
  readonly rows: readonly number[];
  readonly weights: readonly number[];
  /** Whether the question has no feature of the kind, not even an unknown one. */
  readonly isEmpty: boolean;
}

/**
 * What is known of everyday English counts as if so many everyday questions stood beside the documents: a few hundred
 * documents tell too little of which words are common.
 */
const EVERYDAY = 5000;

/**
 * Indexes documents of binary features.
 * @param order which of the listed documents, in which order
 * @param chance left out where English tells nothing of the features
 */
export function indexVectors(lists: FeatureLists, order: Int32Array, chance?: Chance): Vectors {
  const size = order.length;
  const { postings, features } = gather(size, lists.table.size, (document, take) =>
    lists.each(order[document] ?? 0, take),
  );
  const { starts, documents } = postings;
  const rows = rowsOf(lists.table.symbolsOf(features));
  const idfs = new Float32Array(features.length);
  const squares = new Float64Array(size);
  for (let row = 0; row < idfs.length; row++) {
    const [first = NONE, second = NONE] = [rows.symbols[2 * row], rows.symbols[2 * row + 1]];
    idfs[row] = idfOf(size, countOf(postings, row), chance?.(first, second));
    const square = (idfs[row] ?? 0) ** 2;
    for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place++) {
      const document = documents[place] ?? 0;
      squares[document] = (squares[document] ?? 0) + square;
    }
  }
  const scales = Float32Array.from(squares, (square) => 1 / Math.sqrt(square || 1));
  return { vocabulary: { size, rows, idfs }, postings, scales };
}

function idfOf(documents: number, count: number, chance: number | undefined): number {
  const [others, expected] = chance === undefined ? [0, 0] : [EVERYDAY, EVERYDAY * chance];
  return Math.log((documents + others + 1) / (count + expected + 0.5));
}

/** A query as weighted rows, of unit length; features that no document has are left out of it but not of its length. */
export function weighted({ size, rows, idfs }: Vocabulary, features: readonly Feature[], chance?: Chance): Query {
  const found: number[] = [];
  const told: number[] = [];
  let square = 0;
  for (const [first, second] of features) {
    const row = findRow(rows, first, second);
    const idf = row === undefined ? idfOf(size, 0, chance?.(first, second)) : (idfs[row] ?? 0);
    square += idf ** 2;
    if (row === undefined) continue;
    found.push(row);
    told.push(idf);
  }
  const norm = Math.sqrt(square) || 1;
  return { rows: found, weights: told.map((idf) => idf / norm), isEmpty: features.length === 0 };
}
