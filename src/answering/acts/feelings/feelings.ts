import type { FeelingName } from "../../../knowledge/pack/text-schemas.ts";
import { type LineClassifier, lineMargins } from "../lines/line-classifier.ts";
import { type Feeling, NEED } from "./feeling.ts";
import { type FeelingReading, feelingEvidence } from "./feeling-evidence.ts";
import { feelingOdds } from "./likely-feeling.ts";
import { speaksOfKin } from "./of-oneself.ts";
import type { Understood } from "./understood.ts";

/** What a message feels. */
export interface Felt {
  /** What it feels above all. */
  readonly first: Feeling;
  /** All that it feels, that among it. */
  readonly all: ReadonlySet<Feeling>;
  /** Whether it speaks of the writer's own family or friends. */
  readonly isOfKin: boolean;
  /** Whether that is plain enough to be borne in mind for the rest of a conversation. */
  readonly isPlain: boolean;
}

/** What a message feels; undefined where it feels nothing, or is likelier a plain question. */
export type FeelingReader = (message: string, understood: Understood) => Felt | undefined;

/**
 * From this probability on that it feels anything, a message is believed to feel what is likeliest. Condolences to whoever
 * only asks are odd; a reproach of hatred hurts.
 */
const NEEDED: Readonly<Record<Feeling, number>> = {
  mourn: 0.6,
  seek: 0.6,
  fear: 0.6,
  hate: 0.65,
  guilt: 0.6,
  insult: 0.6,
  help: 0.6,
  weary: 0.6,
  glad: 0.6,
};
/** From here on it is believed to feel that besides. */
const BESIDE = 0.2;
/** From here on a need is borne in mind, though nobody is named. */
const PLAIN = 0.7;

/**
 * Makes the reader of feelings: what examples sound like has no word by itself, but is weighed up with what the message is as a question.
 * @param classifier what was learned of a base; without one nothing is felt
 */
export function createFeelingReader(
  reading: FeelingReading,
  classifier: LineClassifier<FeelingName> | undefined,
): FeelingReader {
  if (!classifier) return () => undefined;
  const evidenceOf = feelingEvidence(reading, lineMargins(classifier));
  return (message, understood) => {
    const evidence = evidenceOf(message, understood);
    const odds = evidence ? [...feelingOdds(evidence)].sort((a, b) => b[1] - a[1]) : [];
    const [most, ...others] = odds;
    if (!most) return undefined;
    const [first, probability] = most;
    if (odds.reduce((sum, [, one]) => sum + one, 0) < NEEDED[first]) return undefined;
    const beside = others.filter(([, one]) => one >= BESIDE).map(([feeling]) => feeling);
    const isOfKin = speaksOfKin(reading.wordsOf(reading.read(message)));
    const isPlain =
      isOfKin ||
      probability >= PLAIN ||
      odds.filter(([feeling]) => NEED.includes(feeling)).reduce((sum, [, one]) => sum + one, 0) >= PLAIN;
    return { first, all: new Set([first, ...beside]), isOfKin, isPlain };
  };
}
