import { placesFrom, startsOf } from "./grouping.ts";

/** Which documents hold each feature, and what it weighs there: plain data that can be stored and sent between threads. */
export interface Postings {
  /** Documents in all. */
  readonly size: number;
  /** Each feature's row. */
  readonly rows: ReadonlyMap<string, number>;
  /** Where each row begins in the two lists below, and at last where they end. */
  readonly starts: Int32Array;
  readonly documents: Int32Array;
  readonly weights: Float32Array;
}

/** A document's features, and their weights where they aren't all 1. Of a feature that is repeated the first counts. */
export interface WeightedFeatures {
  readonly features: readonly string[];
  readonly weights?: readonly number[];
}

/** Gathers documents into rows of features. */
export function gather(documents: Iterable<WeightedFeatures>): Postings {
  const rows = new Map<string, number>();
  const counts: number[] = [];
  const latest: number[] = [];
  // What the documents hold, one after the other: millions of numbers, for which plain lists would take twice the memory.
  let held = { rows: new Int32Array(1 << 16), weights: new Float32Array(1 << 16) };
  const ends: number[] = [];
  let count = 0;
  for (const { features, weights } of documents) {
    const document = ends.length;
    if (count + features.length > held.rows.length) held = grown(held, count + features.length);
    for (let i = 0; i < features.length; i++) {
      const feature = features[i] ?? "";
      const row = rows.get(feature) ?? rows.size;
      if (latest[row] === document) continue;
      if (row === rows.size) rows.set(feature, row);
      latest[row] = document;
      counts[row] = (counts[row] ?? 0) + 1;
      held.rows[count] = row;
      held.weights[count] = weights?.[i] ?? 1;
      count++;
    }
    ends.push(count);
  }
  const starts = startsOf(counts);
  const placeIn = placesFrom(starts);
  const postings = {
    size: ends.length,
    rows,
    starts,
    documents: new Int32Array(count),
    weights: new Float32Array(count),
  };
  let document = 0;
  for (let at = 0; at < count; at++) {
    while (at >= (ends[document] ?? count)) document++;
    const place = placeIn(held.rows[at] ?? 0);
    postings.documents[place] = document;
    postings.weights[place] = held.weights[at] ?? 0;
  }
  return postings;
}

interface Held {
  readonly rows: Int32Array<ArrayBuffer>;
  readonly weights: Float32Array<ArrayBuffer>;
}

function grown({ rows, weights }: Held, least: number): Held {
  const size = Math.max(2 * rows.length, least);
  const larger = { rows: new Int32Array(size), weights: new Float32Array(size) };
  larger.rows.set(rows);
  larger.weights.set(weights);
  return larger;
}

/** Goes through what all documents hold, row by row; `place` is where the lists have it. */
export function eachPosting(
  { starts, documents }: Postings,
  take: (row: number, document: number, place: number) => void,
): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    const end = starts[row + 1] ?? 0;
    for (let place = starts[row] ?? 0; place < end; place++) take(row, documents[place] ?? 0, place);
  }
}

/** How many documents hold a row's feature; none for a feature without row. */
export function countOf({ starts }: Postings, row: number | undefined): number {
  return row === undefined ? 0 : (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}
