import { type FeatureRows, RowMaker } from "./feature-rows.ts";
import { placesFrom, startsOf } from "./grouping.ts";

/** Which documents hold each feature, and what it weighs there: plain data that can be stored and sent between threads. */
export interface Postings {
  /** Documents in all. */
  readonly size: number;
  /** Each feature's row. */
  readonly rows: FeatureRows;
  /** Where each row begins in the two lists below, and at last where they end. */
  readonly starts: Int32Array;
  readonly documents: Int32Array;
  readonly weights: Float32Array;
}

/** Hears of a document's features; of one that is repeated the first counts. */
export type Take = (first: number, second: number, weight?: number) => void;
/** Tells what a document holds. */
export type Tell = (document: number, take: Take) => void;

/**
 * Gathers documents into rows of features.
 * @param size how many documents there are
 * @param tell is asked twice for each of them: keeping what it tells would take more memory than all the rest
 */
export function gather(size: number, tell: Tell): Postings {
  const maker = new RowMaker();
  const counts: number[] = [];
  eachOnce(size, tell, maker, (row) => {
    counts[row] = (counts[row] ?? 0) + 1;
  });
  const starts = startsOf(counts);
  const placeIn = placesFrom(starts);
  const count = starts[counts.length] ?? 0;
  const postings = {
    size,
    rows: maker.rows(),
    starts,
    documents: new Int32Array(count),
    weights: new Float32Array(count),
  };
  eachOnce(size, tell, maker, (row, document, weight) => {
    const place = placeIn(row);
    postings.documents[place] = document;
    postings.weights[place] = weight;
  });
  return postings;
}

/** Goes through what all documents hold, document by document. */
function eachOnce(
  size: number,
  tell: Tell,
  maker: RowMaker,
  take: (row: number, document: number, weight: number) => void,
): void {
  const latest: number[] = [];
  for (let document = 0; document < size; document++) {
    tell(document, (first, second, weight = 1) => {
      const row = maker.rowOf(first, second);
      if (latest[row] === document) return;
      latest[row] = document;
      take(row, document, weight);
    });
  }
}

/** Goes through what all documents hold, row by row; `place` is where the lists have it. */
export function eachPosting(
  { starts, documents }: Pick<Postings, "starts" | "documents">,
  take: (row: number, document: number, place: number) => void,
): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    const end = starts[row + 1] ?? 0;
    for (let place = starts[row] ?? 0; place < end; place++) take(row, documents[place] ?? 0, place);
  }
}

/** How many documents hold a row's feature; none for a feature without row. */
export function countOf({ starts }: Pick<Postings, "starts">, row: number | undefined): number {
  return row === undefined ? 0 : (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}
