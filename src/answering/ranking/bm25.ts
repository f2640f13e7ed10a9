import type { FeatureLists } from "../learning/feature-lists.ts";
import { type FeatureRows, findRow, rowsOf } from "../learning/feature-rows.ts";
import { countOf, gatherWeighed, type WeighedPostings } from "../learning/postings.ts";
import { NONE } from "../learning/symbols.ts";

/** Saturation of repeated terms and weight of length, as in Robertson and Zaragoza, “The Probabilistic Relevance Framework”. */
const K1 = 1.2;
const B = 0.6;

/** A weighted field of a document: terms of a field at 0.25 count a quarter. */
export interface Field {
  /** In the lists. */
  readonly wordings: Int32Array;
  readonly weight: number;
}

/** A few hundred documents of many terms each, for BM25F: plain data. */
export interface Documents {
  readonly rows: FeatureRows;
  readonly postings: WeighedPostings;
  /** Each document's length over the average one. */
  readonly lengths: Float32Array;
}

/** Indexes documents, each by the fields that it consists of. @param lists the terms of wordings */
export function indexDocuments(lists: FeatureLists, documents: readonly (readonly Field[])[]): Documents {
  const frequencies = new Float32Array(lists.table.size);
  const lengths = new Float64Array(documents.length);
  const { postings, features } = gatherWeighed(documents.length, lists.table.size, (document, take) => {
    const found: number[] = [];
    let length = 0;
    for (const { wordings, weight } of documents[document] ?? [])
      for (const wording of wordings)
        lists.each(wording, (term) => {
          if (frequencies[term] === 0) found.push(term);
          frequencies[term] = (frequencies[term] ?? 0) + weight;
          length += weight;
        });
    lengths[document] = length;
    for (const term of found) {
      take(term, frequencies[term]);
      frequencies[term] = 0;
    }
  });
  const rows = rowsOf(lists.table.symbolsOf(features));
  const average = lengths.reduce((sum, length) => sum + length, 0) / (documents.length || 1) || 1;
  return { rows, postings, lengths: Float32Array.from(lengths, (length) => length / average) };
}

/** Each document's score, divided by the query's best possible one: 0 to 1. */
export function scoresOf({ rows: known, postings, lengths }: Documents, terms: readonly number[]): Float32Array {
  const scores = new Float32Array(lengths.length);
  const rows = terms.map((term) => findRow(known, term, NONE));
  const idfs = rows.map((row) => idfOf(lengths.length, countOf(postings, row)));
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

function idfOf(documents: number, count: number): number {
  return Math.log(1 + (documents - count + 0.5) / (count + 0.5));
}
