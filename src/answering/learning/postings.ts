import { placesFrom, startsOf } from "./grouping.ts";

/** Which documents hold each feature, and what it weighs there: plain data that can be stored and sent between threads. */
export interface Postings {
  /** Where each row begins in the two lists below, and at last where they end. */
  readonly starts: Int32Array;
  readonly documents: Int32Array;
  readonly weights: Float32Array;
}

/** Tells each feature that a document holds, once, by its number, and its weight where that isn't 1. */
export type Each = (document: number, take: (feature: number, weight?: number) => void) => void;

/**
 * Gathers documents into rows of features, in the order in which these come.
 * @param size how many documents there are
 * @param possible above all features' numbers
 * @returns the postings, and each row's feature
 */
export function gather(size: number, possible: number, each: Each): { postings: Postings; features: Int32Array } {
  /** By feature, one more than its row; 0 where it has none. */
  const rows = new Int32Array(possible);
  const features = new Int32Array(possible);
  const counts = new Int32Array(possible);
  let count = 0;
  for (let document = 0; document < size; document++)
    each(document, (feature) => {
      const known = rows[feature] ?? 0;
      const row = known > 0 ? known - 1 : count++;
      if (known === 0) {
        rows[feature] = row + 1;
        features[row] = feature;
      }
      counts[row] = (counts[row] ?? 0) + 1;
    });
  const starts = startsOf(counts.subarray(0, count));
  const placeIn = placesFrom(starts);
  const documents = new Int32Array(starts[count] ?? 0);
  const weights = new Float32Array(documents.length);
  for (let document = 0; document < size; document++)
    each(document, (feature, weight = 1) => {
      const place = placeIn((rows[feature] ?? 0) - 1);
      documents[place] = document;
      weights[place] = weight;
    });
  return { postings: { starts, documents, weights }, features: features.slice(0, count) };
}

/** How many documents hold a row's feature; none for a feature without row. */
export function countOf({ starts }: Postings, row: number | undefined): number {
  return row === undefined ? 0 : (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}
