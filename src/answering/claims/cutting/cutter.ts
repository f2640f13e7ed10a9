import type { Token } from "../recognising/tokens.ts";
import { type ChainWeights, LABELS, type Label, likelihoods } from "./chain.ts";
import { featuresOf, gapsOf, type Told } from "./word-features.ts";

/** Tells what each word of a message belongs to: plain data. */
export type Cutter = ChainWeights;

/** What each word of a message belongs to, and how surely. */
export interface CutWord {
  readonly token: Token;
  readonly label: Label;
  readonly shares: Readonly<Record<Label, number>>;
}

/** Cuts messages. @param toldOf what the words of a message are to the base, as it was learned from */
export function cutterOf(weights: Cutter, toldOf: (text: string) => Told): (text: string) => CutWord[] {
  const most = weights.ofFeatures.length / LABELS.length;
  return (text) => {
    const told = toldOf(text);
    const features = featuresOf(told, undefined, most);
    const all = likelihoods({ features, gaps: gapsOf(told) }, weights);
    return told.tokens.map((token, i) => {
      const [claim = 0, frame = 0, other = 0] = all.subarray(i * LABELS.length, (i + 1) * LABELS.length);
      const label = claim >= frame && claim >= other ? "claim" : frame >= other ? "frame" : "other";
      return { token, label, shares: { claim, frame, other } };
    });
  };
}
