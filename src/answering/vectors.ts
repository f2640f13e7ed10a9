import { countOf, eachPosting, gather, type Postings, type WeightedFeatures } from "./postings.ts";

/** Indexes documents of binary features as TF-IDF vectors of unit length. */
export function indexVectors(documents: Iterable<readonly string[]>): Postings {
  const postings = gather(unweighted(documents));
  const squares = new Float64Array(postings.size);
  const idfs = Float64Array.from(postings.rows.values(), (row) => idfOf(postings, row));
  eachPosting(postings, (row, document) => {
    squares[document] = (squares[document] ?? 0) + (idfs[row] ?? 0) ** 2;
  });
  eachPosting(postings, (row, document, place) => {
    postings.weights[place] = (idfs[row] ?? 0) / Math.sqrt(squares[document] || 1);
  });
  return postings;
}

function* unweighted(documents: Iterable<readonly string[]>): Generator<WeightedFeatures> {
  for (const features of documents) yield { features };
}

/** How telling a feature is; one that no document has is the most telling. */
export function idfOf(postings: Postings, row: number | undefined): number {
  return Math.log((postings.size + 1) / (countOf(postings, row) + 0.5));
}

/** Adds `weight` × cosine similarity to each document's score; unknown features keep their share of the query's length. */
export function addSimilarities(
  postings: Postings,
  features: readonly string[],
  weight: number,
  scores: Float32Array,
): void {
  const { starts, documents, weights } = postings;
  for (const [row, share] of weighted(postings, features, weight)) {
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
      const document = documents[i] ?? 0;
      scores[document] = (scores[document] ?? 0) + share * (weights[i] ?? 0);
    }
  }
}

/** A query as weighted rows, `length` long; features that no document has are left out of it but not of its length. */
export function weighted(
  postings: Postings,
  features: readonly string[],
  length: number,
): (readonly [row: number, weight: number])[] {
  const found = features.map((feature) => {
    const row = postings.rows.get(feature);
    return { row, idf: idfOf(postings, row) };
  });
  const norm = Math.sqrt(found.reduce((sum, { idf }) => sum + idf ** 2, 0)) || 1;
  return found.flatMap(({ row, idf }) => (row === undefined ? [] : [[row, (length * idf) / norm]]));
}
