import { placesFrom, startsOf } from "./grouping.ts";
import { type Naturals, naturalsBelow } from "./int-list.ts";

/** Which documents hold each feature: plain data that can be stored and sent between threads. */
export interface Postings {
  /** Where each row begins in the list below, and at last where that ends. */
  readonly starts: Int32Array;
  readonly documents: Naturals;
}

/** The same with what a feature weighs in each of them. */
export interface WeighedPostings extends Postings {
  readonly weights: Float32Array;
}

/** Postings, and each row's feature. */
interface Gathered<Kind extends Postings> {
  readonly postings: Kind;
  readonly features: Int32Array;
}

/** Tells each feature that a document holds, once, by its number, and its weight where that isn't 1. */
export type Each = (document: number, take: (feature: number, weight?: number) => void) => void;

/**
 * Gathers documents into rows of features, in the order in which these come.
 * @param size how many documents there are
 * @param possible above all features' numbers
 */
export function gather(size: number, possible: number, each: Each): Gathered<Postings> {
  return gatherInto(size, possible, each, () => () => {});
}

/** As `gather`, with the weights. */
export function gatherWeighed(size: number, possible: number, each: Each): Gathered<WeighedPostings> {
  let weights = new Float32Array(0);
  const { postings, features } = gatherInto(size, possible, each, (count) => {
    weights = new Float32Array(count);
    return (place, weight) => {
      weights[place] = weight;
    };
  });
  return { postings: { ...postings, weights }, features };
}

/** @param keep makes room for so many weights, and takes each */
function gatherInto(
  size: number,
  possible: number,
  each: Each,
  keep: (count: number) => (place: number, weight: number) => void,
): Gathered<Postings> {
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
  const documents = naturalsBelow(size, starts[count] ?? 0);
  const keepWeight = keep(documents.length);
  for (let document = 0; document < size; document++)
    each(document, (feature, weight = 1) => {
      const place = placeIn((rows[feature] ?? 0) - 1);
      documents[place] = document;
      keepWeight(place, weight);
    });
  return { postings: { starts, documents }, features: features.slice(0, count) };
}

/** How many documents hold a row's feature; none for a feature without row. */
export function countOf({ starts }: Postings, row: number | undefined): number {
  return row === undefined ? 0 : (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}
