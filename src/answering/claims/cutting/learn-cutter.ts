import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { scattered } from "../../learning/mixing.ts";
import { Lexicon } from "../../reading/lexicon.ts";
import { LABELS } from "./chain.ts";
import { type Composed, type ComposedOf, composedMessages, written } from "./composed.ts";
import type { Cutter } from "./cutter.ts";
import { type LabelledChain, trainChain } from "./train-chain.ts";
import { featuresOf, gapsOf, MOST_FEATURES, type Told, toldOf } from "./word-features.ts";

/** What a cutter learns from. */
export interface CuttingLessons {
  readonly messages: readonly Composed[];
  /** What the words of a message are to the base. */
  readonly toldOf: (text: string) => Told;
  /** At most so many features, a power of two: where there are more, some share a weight. */
  readonly most: number;
}

/** What of a base its cutters learn from. */
export type CutBy = ComposedOf & Pick<KnowledgeBase, "entities" | "concepts">;

/** Share of the words that are known by their kind alone. */
const BARE = 0.3;

/** What a base's English is cut by. */
export function englishLessons(base: CutBy): CuttingLessons {
  const lexicon = new Lexicon(base);
  return { messages: composedMessages(base), toldOf: (text) => toldOf(text, lexicon), most: MOST_FEATURES };
}

/** Learns from composed messages; undefined where there are none. */
export function learnCutter({ messages, toldOf, most }: CuttingLessons): Cutter | undefined {
  if (messages.length === 0) return undefined;
  const examples = messages.map((pieces, number): LabelledChain => {
    const { text, labelAt } = written(pieces);
    const told = toldOf(text);
    const isBare = (word: number) => scattered(number + 1, word + 1) / 2 ** 32 < BARE;
    return {
      features: featuresOf(told, isBare, most),
      gaps: gapsOf(told),
      labels: Uint8Array.from(told.tokens, ({ start }) => LABELS.indexOf(labelAt(start))),
    };
  });
  return trainChain(examples, most);
}
