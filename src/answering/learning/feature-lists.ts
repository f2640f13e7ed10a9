import { FeatureTable } from "./feature-rows.ts";
import { eachOf, emptyLists } from "./int-list.ts";

/** Hears of a document's features, some of them repeated. */
export type Take = (first: number, second: number) => void;

/** Documents as lists of features by number, each feature once a document. */
export class FeatureLists {
  readonly table = new FeatureTable();
  readonly #lists = emptyLists();
  /** The last document that each feature was found in. */
  readonly #latest: number[] = [];

  /** How many documents there are. */
  get size(): number {
    return this.#lists.ends.length;
  }

  /** Adds a document. @param tell tells what it holds */
  add(tell: (take: Take) => void): void {
    const document = this.size;
    const { all, ends } = this.#lists;
    tell((first, second) => {
      const feature = this.table.numberOf(first, second);
      if (this.#latest[feature] === document) return;
      this.#latest[feature] = document;
      all.push(feature);
    });
    ends.push(all.length);
  }

  /** Goes through a document's features. */
  each(document: number, take: (feature: number) => void): void {
    eachOf(this.#lists, document, take);
  }
}
