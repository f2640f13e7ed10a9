import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import { Bm25Index } from "./bm25.ts";
import { BLOCKS, type Block, type Features, featuresOf } from "./features.ts";
import type { Lexicon } from "./lexicon.ts";
import { LinearClassifier, type SparseVector } from "./linear.ts";
import { phrasingReader } from "./phrasings.ts";
import { type Reading, read } from "./reading.ts";
import { VectorIndex } from "./vectors.ts";

/** How alike a question and an entry are, each 0 to 1. */
export interface Likeness extends Readonly<Record<Block, number>> {
  /** Of the nearest phrasing, all blocks together. */
  readonly nearest: number;
  /** Of the three nearest phrasings, the nearest counting most. */
  readonly near: number;
  /** Of all that the entry says, by BM25F. */
  readonly document: number;
  /** How far on the entry's side of the line between its phrasings and all others, about -1 to 1. */
  readonly linear: number;
}

/** An entry with how well it fits. */
export interface Candidate {
  readonly entry: Entry;
  readonly likeness: Likeness;
  /** The likeness in one number, for ordering before the evidence is weighed. */
  readonly score: number;
}

/** Shares of the blocks in the similarity of two questions. */
const SHARE: Record<Block, number> = { words: 0.35, pairs: 0.1, letters: 0.25, concepts: 0.3 };
/** Weights of the three nearest phrasings of an entry. */
const NEAREST = [0.6, 0.25, 0.15];
/** What the linear classifier learns from, by how much there is to learn: phrasings × entries. Beyond, it steps aside. */
const LEARNED = [
  { most: 300_000, blocks: BLOCKS },
  // Runs of letters would treble the training for a point of accuracy.
  { most: 3_000_000, blocks: ["words", "pairs", "concepts"] },
] as const satisfies { most: number; blocks: readonly Block[] }[];
/** Order of the candidates before they are weighed. */
const ORDER = { near: 1, document: 0.6, letters: 0.5, linear: 0.6 };
/** How much an entry's answer counts beside its phrasings. */
const ANSWER_FIELD = 0.25;

/** Ranks a base's entries by a question: nearest phrasings by TF-IDF, and BM25F over all that an entry says. */
export class Ranker {
  readonly #entries: readonly Entry[];
  readonly #owners: Int32Array;
  readonly #blocks: Record<Block, VectorIndex>;
  readonly #documents: Bm25Index;
  readonly #features = new Map<string, number>();
  readonly #learned: readonly Block[];
  readonly #linear: LinearClassifier;

  constructor(base: Pick<KnowledgeBase, "entries">, lexicon: Lexicon, readPhrasings = phrasingReader(lexicon)) {
    this.#entries = [...base.entries.values()];
    const owners: number[] = [];
    const phrasings: Features[] = [];
    const documents = this.#entries.map((entry, index) => {
      const own = readPhrasings(entry).map(featuresOf);
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
    const size = phrasings.length * this.#entries.length;
    this.#learned = LEARNED.find(({ most }) => size <= most)?.blocks ?? [];
    const vectors = this.#learned.length > 0 ? phrasings.map((features) => this.#vectorOf(features, true)) : [];
    this.#linear = new LinearClassifier(vectors, this.#owners, this.#entries.length, this.#features.size);
  }

  /** All blocks of a question as one vector; `learn` gives numbers to features that are new. */
  #vectorOf(features: Features, learn: boolean): SparseVector {
    const numbers: number[] = [];
    const weights: number[] = [];
    for (const block of this.#learned) {
      for (const [feature, weight] of this.#blocks[block].weighted(features[block], Math.sqrt(SHARE[block]))) {
        const name = `${block} ${feature}`;
        if (learn && !this.#features.has(name)) this.#features.set(name, this.#features.size);
        const number = this.#features.get(name);
        if (number === undefined) continue;
        numbers.push(number);
        weights.push(weight);
      }
    }
    return { features: Int32Array.from(numbers), weights: Float32Array.from(weights) };
  }

  /** The likeliest entries, the best first. */
  rank(reading: Reading, most: number): Candidate[] {
    const features = featuresOf(reading);
    const together = new Float32Array(this.#owners.length);
    const best = new Map<Block, Float32Array>();
    for (const block of BLOCKS) {
      const alone = new Float32Array(this.#owners.length);
      this.#blocks[block].addSimilarities(features[block], 1, alone);
      for (let i = 0; i < alone.length; i++) together[i] = (together[i] ?? 0) + SHARE[block] * (alone[i] ?? 0);
      best.set(block, this.#bestPerEntry(alone, 1));
    }
    const nearest = this.#bestPerEntry(together, NEAREST.length);
    const document = new Float32Array(this.#entries.length);
    this.#documents.addScores(termsOf(features), 1, document);

    const margins = this.#linear.margins(this.#vectorOf(features, false));

    const candidates = this.#entries.map((entry, i): Candidate => {
      const top = nearest.subarray(i * NEAREST.length, (i + 1) * NEAREST.length);
      const of = (block: Block) => best.get(block)?.[i] ?? 0;
      const likeness: Likeness = {
        words: of("words"),
        pairs: of("pairs"),
        letters: of("letters"),
        concepts: of("concepts"),
        nearest: top[0] ?? 0,
        near: NEAREST.reduce((sum, weight, rank) => sum + weight * (top[rank] ?? 0), 0),
        document: document[i] ?? 0,
        linear: Math.max(-1, Math.min(1, margins[i] ?? 0)),
      };
      const { near, document: said, letters, linear } = likeness;
      const score = ORDER.near * near + ORDER.document * said + ORDER.letters * letters + ORDER.linear * linear;
      return { entry, likeness, score };
    });
    return candidates.sort((a, b) => b.score - a.score).slice(0, most);
  }

  /** The `most` highest similarities of each entry's phrasings, entry by entry, highest first. */
  #bestPerEntry(similarities: Float32Array, most: number): Float32Array {
    const best = new Float32Array(this.#entries.length * most);
    for (let phrasing = 0; phrasing < similarities.length; phrasing++) {
      let similarity = similarities[phrasing] ?? 0;
      const start = (this.#owners[phrasing] ?? 0) * most;
      for (let place = start; place < start + most; place++) {
        const held = best[place] ?? 0;
        if (similarity <= held) continue;
        best[place] = similarity;
        similarity = held;
      }
    }
    return best;
  }
}

function termsOf({ words, concepts }: Features): string[] {
  return [...words, ...concepts];
}
