import { shuffle } from "../../learning/mixing.ts";
import { type Chain, type ChainWeights, GAPS, LABELS, moveAt, moveOf, passes } from "./chain.ts";

/** A message with what each of its words belongs to. */
export interface LabelledChain extends Chain {
  /** By word, the number of its label. */
  readonly labels: Uint8Array;
}

const PASSES = 4;
/** How far a weight goes at first, and how soon less far. */
const STEP = 0.012;
const COUNT = LABELS.length;

/** Learns a linear chain (Lafferty et al. 2001, “Conditional random fields”) by stochastic gradient ascent. Deterministic. */
export function trainChain(examples: readonly LabelledChain[], features: number): ChainWeights {
  const weights = {
    ofFeatures: new Float32Array(features * COUNT),
    ofGaps: new Float32Array(GAPS.length * COUNT * COUNT),
  };
  const order = [...examples.keys()];
  const unused = [...order];
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, unused, pass + 1);
    for (const at of order) {
      const example = examples[at];
      if (example) learnFrom(example, weights, STEP / (1 + pass));
    }
  }
  return weights;
}

/** Goes a step towards what makes an example's labels likelier. */
function learnFrom({ features, gaps, labels }: LabelledChain, weights: ChainWeights, step: number): void {
  const { before, after, scores } = passes(features, gaps, weights);
  const { ofFeatures, ofGaps } = weights;
  const moves: [number, number][] = [];
  for (let i = 1; i < features.length; i++) {
    let sum = 0;
    const shares = new Float64Array(COUNT * COUNT);
    for (let from = 0; from < COUNT; from++)
      for (let to = 0; to < COUNT; to++) {
        const at = i * COUNT + to;
        const share =
          (before[(i - 1) * COUNT + from] ?? 0) *
          moveOf(ofGaps, gaps[i] ?? 0, from, to) *
          (scores[at] ?? 0) *
          (after[at] ?? 0);
        shares[from * COUNT + to] = share;
        sum += share;
      }
    for (let from = 0; from < COUNT; from++)
      for (let to = 0; to < COUNT; to++) {
        const isSo = labels[i - 1] === from && labels[i] === to ? 1 : 0;
        moves.push([moveAt(gaps[i] ?? 0, from, to), isSo - (shares[from * COUNT + to] ?? 0) / (sum || 1)]);
      }
  }
  for (let i = 0; i < features.length; i++) {
    let sum = 0;
    for (let label = 0; label < COUNT; label++)
      sum += (before[i * COUNT + label] ?? 0) * (after[i * COUNT + label] ?? 0);
    for (let label = 0; label < COUNT; label++) {
      const share = ((before[i * COUNT + label] ?? 0) * (after[i * COUNT + label] ?? 0)) / (sum || 1);
      const give = step * ((labels[i] === label ? 1 : 0) - share);
      for (const feature of features[i] ?? []) {
        const at = feature * COUNT + label;
        ofFeatures[at] = (ofFeatures[at] ?? 0) + give;
      }
    }
  }
  for (const [at, give] of moves) ofGaps[at] = (ofGaps[at] ?? 0) + step * give;
}
