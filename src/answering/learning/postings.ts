import { type FeatureRows, RowMaker } from "./feature-rows.ts";
import { placesFrom, startsOf } from "./grouping.ts";
import { IntList } from "./int-list.ts";

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

/** Gathers documents into rows of features. @param size how many documents there are */
export function gather(size: number, tell: Tell): Postings {
  const maker = new RowMaker();
  const counts: number[] = [];
  const latest: number[] = [];
  const held = new IntList();
  const weights: number[] = [];
  const ends = new Int32Array(size);
  for (let document = 0; document < size; document++) {
    tell(document, (first, second, weight) => {
      const row = maker.rowOf(first, second);
      if (latest[row] === document) return;
      latest[row] = document;
      counts[row] = (counts[row] ?? 0) + 1;
      held.push(row);
      if (weight !== undefined) weights.push(weight);
    });
    ends[document] = held.length;
  }
  return arranged({ size, rows: maker.rows(), starts: startsOf(counts) }, ends, held.all(), weights);
}

/** Puts row by row what came document by document; `weights` is empty where none were told. */
function arranged(
  { starts, ...rest }: Pick<Postings, "size" | "rows" | "starts">,
  ends: Int32Array,
  held: Int32Array,
  weights: readonly number[],
): Postings {
  const placeIn = placesFrom(starts);
  const postings = {
    ...rest,
    starts,
    documents: new Int32Array(held.length),
    weights: new Float32Array(held.length),
  };
  let document = 0;
  for (let at = 0; at < held.length; at++) {
    while (at >= (ends[document] ?? held.length)) document++;
    const place = placeIn(held[at] ?? 0);
    postings.documents[place] = document;
    postings.weights[place] = weights[at] ?? 1;
  }
  return postings;
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
