import { findRow } from "../learning/feature-rows.ts";
import { countOf, gather, type Postings } from "../learning/postings.ts";
import { NONE } from "../learning/symbols.ts";

/** Saturation of repeated terms and weight of length, as in Robertson and Zaragoza, “The Probabilistic Relevance Framework”. */
const K1 = 1.2;
const B = 0.6;

/** A weighted field of a document: terms of a field at 0.25 count a quarter. */
export interface Field {
  /** Symbols' numbers. */
  readonly terms: Iterable<number>;
  readonly weight: number;
}

/** A few hundred documents of many terms each, for BM25F: plain data. */
export interface Documents {
  readonly postings: Postings;
  /** Each document's length over the average one. */
  readonly lengths: Float32Array;
}

/** Indexes documents, each by the fields that it consists of. */
export function indexDocuments(documents: readonly (readonly Field[])[]): Documents {
  const lengths = new Float64Array(documents.length);
  const postings = gather(documents.length, (document, take) => {
    const frequencies = new Map<number, number>();
    for (const { terms, weight } of documents[document] ?? [])
      for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
    for (const [term, frequency] of frequencies) take(term, NONE, frequency);
    lengths[document] = frequencies.values().reduce((sum, frequency) => sum + frequency, 0);
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / (documents.length || 1) || 1;
  return { postings, lengths: Float32Array.from(lengths, (length) => length / average) };
}

/** Each document's score, divided by the query's best possible one: 0 to 1. */
export function scoresOf({ postings, lengths }: Documents, terms: readonly number[]): Float32Array {
  const scores = new Float32Array(postings.size);
  const rows = terms.map((term) => findRow(postings.rows, term, NONE));
  const idfs = rows.map((row) => idfOf(postings, row));
  const best = idfs.reduce((sum, idf) => sum + idf * (K1 + 1), 0) || 1;
  for (const [t, row] of rows.entries()) {
    if (row === undefined) continue;
    for (let i = postings.starts[row] ?? 0; i < (postings.starts[row + 1] ?? 0); i++) {
      const document = postings.documents[i] ?? 0;
      const frequency = postings.weights[i] ?? 0;
      const saturated = (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + B * (lengths[document] ?? 0)));
      scores[document] = (scores[document] ?? 0) + ((idfs[t] ?? 0) * saturated) / best;
    }
  }
  return scores;
}

function idfOf(postings: Postings, row: number | undefined): number {
  const count = countOf(postings, row);
  return Math.log(1 + (postings.size - count + 0.5) / (count + 0.5));
}
