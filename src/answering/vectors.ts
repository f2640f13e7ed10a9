/** Documents as TF-IDF vectors of binary features, in an inverted index; cosine similarity to a query. */
export class VectorIndex {
  readonly #postings = new Map<string, { readonly documents: number[]; weights: Float32Array }>();
  readonly #size: number;

  constructor(documents: readonly (readonly string[])[]) {
    this.#size = documents.length;
    for (const [document, features] of documents.entries()) {
      for (const feature of features) {
        const posting = this.#postings.get(feature);
        if (posting) posting.documents.push(document);
        else this.#postings.set(feature, { documents: [document], weights: new Float32Array() });
      }
    }
    const norms = documents.map((features) => this.#norm(features));
    for (const [feature, posting] of this.#postings) {
      const idf = this.idf(feature);
      posting.weights = Float32Array.from(posting.documents, (document) => idf / (norms[document] || 1));
    }
  }

  /** How telling a feature is; one that no document has is the most telling. */
  idf(feature: string): number {
    const count = this.#postings.get(feature)?.documents.length ?? 0;
    return Math.log((this.#size + 1) / (count + 0.5));
  }

  /** Adds `weight` × cosine similarity to each document's score; unknown features keep their share of the query's norm. */
  addSimilarities(features: readonly string[], weight: number, scores: Float32Array): void {
    const norm = this.#norm(features) || 1;
    for (const feature of features) {
      const posting = this.#postings.get(feature);
      if (!posting) continue;
      const factor = (weight * this.idf(feature)) / norm;
      const { documents, weights } = posting;
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i] ?? 0;
        scores[document] = (scores[document] ?? 0) + factor * (weights[i] ?? 0);
      }
    }
  }

  /** A document as weighted features, `share` long; features that no document has are left out of it but not of its length. */
  weighted(features: readonly string[], share: number): Map<string, number> {
    const norm = this.#norm(features) || 1;
    const known = features.filter((feature) => this.#postings.has(feature));
    return new Map(known.map((feature) => [feature, (share * this.idf(feature)) / norm]));
  }

  #norm(features: readonly string[]): number {
    return Math.sqrt(features.reduce((sum, feature) => sum + this.idf(feature) ** 2, 0));
  }
}
