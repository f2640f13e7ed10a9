/** Saturation of repeated terms and weight of length, as in Robertson and Zaragoza, “The Probabilistic Relevance Framework”. */
const K1 = 1.2;
const B = 0.6;

/** One document with weighted fields: terms of a field at 0.25 count a quarter. */
export type Field = { readonly terms: readonly string[]; readonly weight: number };

/** BM25F over a few hundred documents of many terms each. Scores are divided by the query's best possible, so 0 to 1. */
export class Bm25Index {
  readonly #postings = new Map<string, Map<number, number>>();
  readonly #lengths: number[];
  readonly #average: number;

  constructor(documents: readonly (readonly Field[])[]) {
    this.#lengths = documents.map((fields) =>
      fields.reduce((sum, { terms, weight }) => sum + terms.length * weight, 0),
    );
    this.#average = this.#lengths.reduce((sum, length) => sum + length, 0) / (documents.length || 1);
    for (const [document, fields] of documents.entries()) {
      for (const { terms, weight } of fields) {
        for (const term of terms) {
          const posting = this.#postings.get(term) ?? new Map<number, number>();
          posting.set(document, (posting.get(document) ?? 0) + weight);
          this.#postings.set(term, posting);
        }
      }
    }
  }

  /** Adds `weight` × score to each document's score. */
  addScores(terms: readonly string[], weight: number, scores: Float32Array): void {
    const idfs = terms.map((term) => this.#idf(term));
    const best = idfs.reduce((sum, idf) => sum + idf * (K1 + 1), 0) || 1;
    for (const [i, term] of terms.entries()) {
      for (const [document, frequency] of this.#postings.get(term) ?? []) {
        const length = (this.#lengths[document] ?? 0) / (this.#average || 1);
        const saturated = (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + B * length));
        scores[document] = (scores[document] ?? 0) + (weight * (idfs[i] ?? 0) * saturated) / best;
      }
    }
  }

  #idf(term: string): number {
    const count = this.#postings.get(term)?.size ?? 0;
    return Math.log(1 + (this.#lengths.length - count + 0.5) / (count + 0.5));
  }
}
