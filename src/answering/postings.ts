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

/** A document's features, each once, and their weights where they aren't all 1. */
export interface WeightedFeatures {
  readonly features: readonly string[];
  readonly weights?: readonly number[];
}

/** Gathers documents into rows of features. */
export function gather(documents: Iterable<WeightedFeatures>): Postings {
  const rows = new Map<string, number>();
  // Typed lists: a million numbers in plain ones would cost the memory of the whole index again.
  const held: { rows: Int32Array; weights: Float32Array | undefined }[] = [];
  const rowOf = (feature: string) => {
    const known = rows.get(feature);
    if (known !== undefined) return known;
    rows.set(feature, rows.size);
    return rows.size - 1;
  };
  for (const { features, weights } of documents)
    held.push({ rows: Int32Array.from(features, rowOf), weights: weights && Float32Array.from(weights) });
  const starts = new Int32Array(rows.size + 1);
  for (const { rows } of held) for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < rows.size; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const free = starts.slice();
  const count = starts.at(-1) ?? 0;
  const postings = {
    size: held.length,
    rows,
    starts,
    documents: new Int32Array(count),
    weights: new Float32Array(count),
  };
  for (const [document, { rows, weights }] of held.entries()) {
    for (const [i, row] of rows.entries()) {
      const place = free[row] ?? 0;
      free[row] = place + 1;
      postings.documents[place] = document;
      postings.weights[place] = weights?.[i] ?? 1;
    }
  }
  return postings;
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
