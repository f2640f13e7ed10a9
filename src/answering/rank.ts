import type { Entry } from "../knowledge/model.ts";
import { type Documents, indexDocuments, scoresOf } from "./bm25.ts";
import { BLOCKS, type Block, blockOf, type Features, featuresOf } from "./features.ts";
import { type Linear, marginsOf, type SparseVector, train } from "./linear.ts";
import { indexWordings, type Nearness, nearnessOf, SHARE, type WordingIndex } from "./nearest.ts";
import type { EntryReadings } from "./profile.ts";
import type { Reading } from "./reading.ts";
import { weighted } from "./vectors.ts";

/** How alike a question and an entry are, each 0 to 1. */
export interface Likeness extends Nearness {
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

/** What ranking looks things up in: plain data. */
export interface Ranking {
  readonly phrasings: WordingIndex;
  readonly documents: Documents;
  /** The blocks that the classifier has learned from. */
  readonly learned: readonly Block[];
  readonly linear: Linear;
}

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

/** Indexes entries by their phrasings and by all that they say, and trains the classifier. */
export function indexRanking(entries: readonly EntryReadings[]): Ranking {
  const phrasings = indexWordings(entries.map(({ phrasings }) => phrasings));
  const documents = entries.map(({ phrasings, told }) => [
    { terms: phrasings.flatMap(termsOf), weight: 1 },
    { terms: told.flatMap(termsOf), weight: ANSWER_FIELD },
  ]);
  const size = (phrasings.starts.at(-1) ?? 0) * entries.length;
  const learned = LEARNED.find(({ most }) => size <= most)?.blocks ?? [];
  return { phrasings, documents: indexDocuments(documents), learned, linear: learn(phrasings, learned) };
}

/**
 * How well each entry fits, the best first.
 * @param entries those that were indexed, in their order
 */
export function rank(ranking: Ranking, entries: readonly Entry[], reading: Reading): Candidate[] {
  const features = featuresOf(reading);
  const nearness = nearnessOf(ranking.phrasings, features);
  const documents = scoresOf(ranking.documents, [...features.words, ...features.concepts]);
  const margins = marginsOf(ranking.linear, vectorOf(ranking, features));
  const candidates = nearness.flatMap((one, i): Candidate[] => {
    const entry = entries[i];
    if (!entry) return [];
    const linear = Math.max(-1, Math.min(1, margins[i] ?? 0));
    const likeness = { ...one, document: documents[i] ?? 0, linear };
    const { near, document, letters } = likeness;
    const score = ORDER.near * near + ORDER.document * document + ORDER.letters * letters + ORDER.linear * linear;
    return [{ entry, likeness, score }];
  });
  return candidates.sort((a, b) => b.score - a.score);
}

function termsOf(reading: Reading): string[] {
  return [...blockOf(reading, "words"), ...blockOf(reading, "concepts")];
}

/** Trains the classifier on the indexed wordings themselves. */
function learn({ starts, blocks }: WordingIndex, learned: readonly Block[]): Linear {
  const classes = starts.length - 1;
  const count = starts.at(-1) ?? 0;
  if (learned.length === 0) return { weights: new Float32Array(), biases: new Float32Array(classes) };
  const vectors = Array.from({ length: count }, () => ({ features: [] as number[], weights: [] as number[] }));
  let before = 0;
  for (const block of learned) {
    const { rows, starts: rowStarts, documents, weights } = blocks[block];
    const share = Math.sqrt(SHARE[block]);
    for (let row = 0; row < rows.size; row++) {
      for (let i = rowStarts[row] ?? 0; i < (rowStarts[row + 1] ?? 0); i++) {
        const vector = vectors[documents[i] ?? 0];
        vector?.features.push(before + row);
        vector?.weights.push(share * (weights[i] ?? 0));
      }
    }
    before += rows.size;
  }
  const labels = new Int32Array(count);
  for (let entry = 0; entry < classes; entry++) labels.fill(entry, starts[entry], starts[entry + 1]);
  return train(vectors.map(toSparse), labels, classes, before);
}

/** The learned blocks of a question as one vector. */
function vectorOf({ phrasings: { blocks }, learned }: Ranking, features: Features): SparseVector {
  const vector = { features: [] as number[], weights: [] as number[] };
  let before = 0;
  for (const block of learned) {
    for (const [row, weight] of weighted(blocks[block], features[block], Math.sqrt(SHARE[block]))) {
      vector.features.push(before + row);
      vector.weights.push(weight);
    }
    before += blocks[block].rows.size;
  }
  return toSparse(vector);
}

function toSparse({ features, weights }: { features: readonly number[]; weights: readonly number[] }): SparseVector {
  return { features: Int32Array.from(features), weights: Float32Array.from(weights) };
}
