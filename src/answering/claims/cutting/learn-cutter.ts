import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { scattered } from "../../learning/mixing.ts";
import type { Lexicon } from "../../reading/lexicon.ts";
import { LABELS } from "./chain.ts";
import { type Composed, written } from "./composed.ts";
import type { Cutter } from "./cutter.ts";
import { type LabelledChain, trainChain } from "./train-chain.ts";
import { featuresOf, gapsOf, MOST_FEATURES, toldOf } from "./word-features.ts";

/** What of a base tells what its words mean. */
export type CutBy = Pick<KnowledgeBase, "entities" | "concepts" | "entries">;

/** Share of the words that are known by their kind alone. */
const BARE = 0.3;

/** Learns from composed messages; undefined where there are none. */
export function learnCutter(messages: readonly Composed[], lexicon: Pick<Lexicon, "find">): Cutter | undefined {
  if (messages.length === 0) return undefined;
  const examples = messages.map((pieces, number): LabelledChain => {
    const { text, labelAt } = written(pieces);
    const told = toldOf(text, lexicon);
    const isBare = (word: number) => scattered(number + 1, word + 1) / 2 ** 32 < BARE;
    return {
      features: featuresOf(told, isBare),
      gaps: gapsOf(told),
      labels: Uint8Array.from(told.tokens, ({ start }) => LABELS.indexOf(labelAt(start))),
    };
  });
  return trainChain(examples, MOST_FEATURES);
}
