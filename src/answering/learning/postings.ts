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
  // What the documents hold, one after the other.
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
  return arranged({ size, rows: maker.rows(), starts: startsOf(counts) }, ends, held, weights);
}

/** Puts row by row what came document by document; `weights` is empty where all are 1. */
function arranged(
  parts: Pick<Postings, "size" | "rows" | "starts">,
  ends: Int32Array,
  held: IntList,
  weights: readonly number[],
): Postings {
  const placeIn = placesFrom(parts.starts);
  const postings = { ...parts, documents: new Int32Array(held.length), weights: new Float32Array(held.length) };
  let document = 0;
  for (let at = 0; at < held.length; at++) {
    while (at >= (ends[document] ?? held.length)) document++;
    const place = placeIn(held.at(at));
    postings.documents[place] = document;
    postings.weights[place] = weights[at] ?? 1;
  }
  return postings;
}

/** How many documents hold a row's feature; none for a feature without row. */
export function countOf({ starts }: Pick<Postings, "starts">, row: number | undefined): number {
  return row === undefined ? 0 : (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}
