import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import { Bm25Index } from "./bm25.ts";
import { BLOCKS, type Block, type Features, featuresOf } from "./features.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Reading, read } from "./reading.ts";
import { VectorIndex } from "./vectors.ts";

/** An entry with how well it fits. */
export interface Candidate {
  readonly entry: Entry;
  readonly score: number;
  /** Similarity of the nearest phrasing, 0 to 1. */
  readonly nearest: number;
}

/** Shares of the blocks in the similarity of two questions. */
const SHARE: Record<Block, number> = { words: 0.35, pairs: 0.1, letters: 0.25, concepts: 0.3 };
/** Weights of the three nearest phrasings of an entry. */
const NEAREST = [0.6, 0.25, 0.15];
const WEIGHT = { phrasings: 0.6, document: 0.4 };
/** How much an entry's answer counts beside its phrasings. */
const ANSWER_FIELD = 0.25;

/** Ranks a base's entries by a question: nearest phrasings by TF-IDF, and BM25F over all that an entry says. */
export class Ranker {
  readonly #entries: readonly Entry[];
  readonly #owners: Int32Array;
  readonly #blocks: Record<Block, VectorIndex>;
  readonly #documents: Bm25Index;

  constructor(base: KnowledgeBase, lexicon: Lexicon) {
    this.#entries = [...base.entries.values()];
    const owners: number[] = [];
    const phrasings: Features[] = [];
    const documents = this.#entries.map((entry, index) => {
      const own = entry.phrasings.en.map((text) => featuresOf(read(text, lexicon, undefined)));
      for (const features of own) {
        owners.push(index);
        phrasings.push(features);
      }
      const answer = featuresOf(read(`${entry.title.en}. ${entry.answer.en}`, lexicon, undefined));
      return [
        { terms: own.flatMap(termsOf), weight: 1 },
        { terms: entry.kind === "fact" ? termsOf(answer) : [], weight: ANSWER_FIELD },
      ];
    });
    this.#owners = Int32Array.from(owners);
    this.#blocks = Object.fromEntries(
      BLOCKS.map((block) => [block, new VectorIndex(phrasings.map((features) => features[block]))]),
    ) as Record<Block, VectorIndex>;
    this.#documents = new Bm25Index(documents);
  }

  /** All entries, the best first. */
  rank(reading: Reading): Candidate[] {
    const features = featuresOf(reading);
    const similarities = new Float32Array(this.#owners.length);
    for (const block of BLOCKS) this.#blocks[block].addSimilarities(features[block], SHARE[block], similarities);
    const best = this.#bestPerEntry(similarities);
    const scores = Float32Array.from(
      best,
      (top) => WEIGHT.phrasings * NEAREST.reduce((sum, weight, i) => sum + weight * (top[i] ?? 0), 0),
    );
    this.#documents.addScores(termsOf(features), WEIGHT.document, scores);
    return this.#entries
      .map((entry, i) => ({ entry, score: scores[i] ?? 0, nearest: best[i]?.[0] ?? 0 }))
      .sort((a, b) => b.score - a.score);
  }

  #bestPerEntry(similarities: Float32Array): number[][] {
    const best: number[][] = this.#entries.map(() => [0, 0, 0]);
    for (const [phrasing, owner] of this.#owners.entries()) {
      const similarity = similarities[phrasing] ?? 0;
      const top = best[owner];
      if (!top || similarity <= (top[2] ?? 0)) continue;
      top[2] = similarity;
      top.sort((a, b) => b - a);
    }
    return best;
  }
}

function termsOf({ words, concepts }: Features): string[] {
  return [...words, ...concepts];
}
