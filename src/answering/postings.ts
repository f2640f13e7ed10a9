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

/** A document's features, each once, with their weights. */
export type WeightedFeatures = Iterable<readonly [feature: string, weight: number]>;

/** Gathers documents into rows of features. */
export function gather(documents: Iterable<WeightedFeatures>): Postings {
  const rows = new Map<string, number>();
  const found = { rows: [] as number[], documents: [] as number[], weights: [] as number[] };
  let size = 0;
  for (const features of documents) {
    for (const [feature, weight] of features) {
      const row = rows.get(feature) ?? rows.size;
      rows.set(feature, row);
      found.rows.push(row);
      found.documents.push(size);
      found.weights.push(weight);
    }
    size++;
  }
  const starts = new Int32Array(rows.size + 1);
  for (const row of found.rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < rows.size; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const free = starts.slice();
  const postings = {
    size,
    rows,
    starts,
    documents: new Int32Array(found.rows.length),
    weights: new Float32Array(found.rows.length),
  };
  for (const [i, row] of found.rows.entries()) {
    const place = free[row] ?? 0;
    free[row] = place + 1;
    postings.documents[place] = found.documents[i] ?? 0;
    postings.weights[place] = found.weights[i] ?? 0;
  }
  return postings;
}

/** How many documents hold a row's feature; none for a feature without row. */
export function countOf({ starts }: Postings, row: number | undefined): number {
  return row === undefined ? 0 : (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}
