import { FeatureTable } from "./feature-rows.ts";
import { IntList } from "./int-list.ts";

/** Hears of a document's features, some of them repeated. */
export type Take = (first: number, second: number) => void;

/** Documents as lists of features by number, each feature once a document. */
export class FeatureLists {
  readonly table = new FeatureTable();
  readonly #all = new IntList();
  /** Where each document ends; the next begins there. */
  readonly #ends = new IntList();
  /** The last document that each feature was found in. */
  readonly #latest: number[] = [];

  /** How many documents there are. */
  get size(): number {
    return this.#ends.length;
  }

  /** Adds a document. @param tell tells what it holds */
  add(tell: (take: Take) => void): void {
    const document = this.size;
    tell((first, second) => {
      const feature = this.table.numberOf(first, second);
      if (this.#latest[feature] === document) return;
      this.#latest[feature] = document;
      this.#all.push(feature);
    });
    this.#ends.push(this.#all.length);
  }

  /** Goes through a document's features. */
  each(document: number, take: (feature: number) => void): void {
    const end = this.#ends.at(document);
    for (let i = document === 0 ? 0 : this.#ends.at(document - 1); i < end; i++) take(this.#all.at(i));
  }
}
