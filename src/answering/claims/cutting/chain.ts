/** What a word of a message belongs to: what is claimed, what only puts it, or what asks or does something else. */
export const LABELS = ["claim", "frame", "other"] as const;
export type Label = (typeof LABELS)[number];

/** Kinds of marks that may stand before a word. */
export const GAPS = ["none", "comma", "stop", "asked", "colon", "dash", "quote", "bracket", "line"] as const;
export type Gap = (typeof GAPS)[number];

/** A message's words as a model sees them. */
export interface Chain {
  /** By word, the numbers of its features. */
  readonly features: readonly Int32Array[];
  /** By word, the number of the mark before it. */
  readonly gaps: Uint8Array;
}

/** Weights of what speaks for each label of a word, and for each label after another: plain data. */
export interface ChainWeights {
  /** Of a feature and a label. */
  readonly ofFeatures: Float32Array;
  /** Of a gap, the label before it and the one after. */
  readonly ofGaps: Float32Array;
}

const COUNT = LABELS.length;

/** How likely each label of each word is, in a row: word after word. */
export function likelihoods({ features, gaps }: Chain, weights: ChainWeights): Float64Array {
  const { before, after } = passes(features, gaps, weights);
  const all = new Float64Array(features.length * COUNT);
  for (let i = 0; i < features.length; i++) {
    let sum = 0;
    for (let label = 0; label < COUNT; label++) {
      const at = i * COUNT + label;
      all[at] = (before[at] ?? 0) * (after[at] ?? 0);
      sum += all[at] ?? 0;
    }
    for (let label = 0; label < COUNT; label++) all[i * COUNT + label] = (all[i * COUNT + label] ?? 0) / (sum || 1);
  }
  return all;
}

/** What forward and backward passes make of a chain, each word's shares adding up to one. */
export interface Passes {
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** By word and label, what its features say. */
  readonly scores: Float64Array;
}

/** How likely each label is by what stands before its word and by what stands after it (Rabiner 1989). */
export function passes(features: Chain["features"], gaps: Chain["gaps"], { ofFeatures, ofGaps }: ChainWeights): Passes {
  const length = features.length;
  const scores = new Float64Array(length * COUNT);
  for (let i = 0; i < length; i++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < COUNT; label++) {
      let sum = 0;
      for (const feature of features[i] ?? []) sum += ofFeatures[feature * COUNT + label] ?? 0;
      scores[i * COUNT + label] = sum;
      most = Math.max(most, sum);
    }
    for (let label = 0; label < COUNT; label++)
      scores[i * COUNT + label] = Math.exp((scores[i * COUNT + label] ?? 0) - most);
  }
  const before = new Float64Array(length * COUNT);
  const after = new Float64Array(length * COUNT).fill(1);
  for (let label = 0; label < COUNT; label++) before[label] = scores[label] ?? 0;
  even(before, 0);
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < COUNT; to++) {
      let sum = 0;
      for (let from = 0; from < COUNT; from++)
        sum += (before[(i - 1) * COUNT + from] ?? 0) * moveOf(ofGaps, gaps[i] ?? 0, from, to);
      before[i * COUNT + to] = sum * (scores[i * COUNT + to] ?? 0);
    }
    even(before, i);
  }
  for (let i = length - 2; i >= 0; i--) {
    for (let from = 0; from < COUNT; from++) {
      let sum = 0;
      for (let to = 0; to < COUNT; to++) {
        const at = (i + 1) * COUNT + to;
        sum += moveOf(ofGaps, gaps[i + 1] ?? 0, from, to) * (scores[at] ?? 0) * (after[at] ?? 0);
      }
      after[i * COUNT + from] = sum;
    }
    even(after, i);
  }
  return { before, after, scores };
}

/** Where the weight of a label after another stands. */
export function moveAt(gap: number, from: number, to: number): number {
  return (gap * COUNT + from) * COUNT + to;
}

export function moveOf(ofGaps: Float32Array, gap: number, from: number, to: number): number {
  return Math.exp(ofGaps[moveAt(gap, from, to)] ?? 0);
}

/** Makes a word's shares add up to one. */
function even(shares: Float64Array, word: number): void {
  let sum = 0;
  for (let label = 0; label < COUNT; label++) sum += shares[word * COUNT + label] ?? 0;
  for (let label = 0; label < COUNT; label++)
    shares[word * COUNT + label] = (shares[word * COUNT + label] ?? 0) / (sum || 1);
}
