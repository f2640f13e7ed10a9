import type { FeelingName } from "../../../knowledge/pack/text-schemas.ts";
import { withoutQuotations } from "../../reading/quotations.ts";
import { type LineClassifier, lineMargins } from "../lines/line-classifier.ts";
import { clausesOf } from "./clauses.ts";
import { type Feeling, NEED, UNKNOWN } from "./feeling.ts";
import { ENDS_ASKING, type FeelingReading, feelingEvidence } from "./likely/feeling-evidence.ts";
import { type FeelingWeights, feelingOdds } from "./likely/likely-feeling.ts";
import { oddsOfHatred } from "./likely/likely-hatred.ts";
import { speaksOfKin, tellsOfOwnDead } from "./of-oneself.ts";
import { isPlainlyHostile } from "./plainly-hostile.ts";
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
 * only asks are odd; a reproach for hatred hurts; whose guilt it is, many only ask as they ask for anything else.
 */
const NEEDED: Readonly<Record<Feeling, number>> = {
  mourn: 0.65,
  seek: 0.6,
  fear: 0.65,
  hate: 0.45,
  guilt: 0.6,
  insult: 0.65,
  help: 0.6,
  weary: 0.4,
  glad: 0.6,
};
/** From here on it is believed to feel that besides. */
const BESIDE = 0.2;
/** From here on a feeling, or that there is some need, is borne in mind, though nobody is named. */
const PLAIN = 0.7;

const OF_HATRED: Felt = { first: "hate", all: new Set(["hate"]), isOfKin: false, isPlain: true };

/** What is likeliest to be felt, all that is likely, and whether that is plain. */
interface Weighed {
  readonly first: Feeling;
  readonly all: readonly Feeling[];
  readonly isPlain: boolean;
}

/**
 * Makes the reader of feelings: what examples sound like has no word by itself, but is weighed up with what the message is as a question.
 * @param classifier what was learned of a base; without one nothing is felt
 * @param weights of the evidence in messages of its language
 */
export function createFeelingReader(
  reading: FeelingReading,
  classifier: LineClassifier<FeelingName> | undefined,
  weights: FeelingWeights,
): FeelingReader {
  if (!classifier) return () => undefined;
  const evidenceOf = feelingEvidence(reading, lineMargins(classifier));
  const lineOf = (text: string) => reading.wordsOf(reading.read(text));

  const weigh = (text: string, understood: Understood): Weighed | undefined => {
    const evidence = evidenceOf(text, understood);
    const heard = evidence ? [...feelingOdds(evidence, weights)].sort((a, b) => b[1] - a[1]) : [];
    const hatred = oddsOfHatred(lineOf(text), understood);
    const odds = heard.filter(([feeling, one]) => feeling !== "hate" || one >= hatred);
    const [most] = odds;
    if (!most || sumOf(odds) < NEEDED[most[0]]) return undefined;
    const likely = odds.filter(([, one], at) => at === 0 || one >= BESIDE);
    return {
      first: most[0],
      all: likely.map(([feeling]) => feeling),
      isPlain: most[1] >= PLAIN || sumOf(odds.filter(([feeling]) => NEED.includes(feeling))) >= PLAIN,
    };
  };

  /** What is quoted may be all that sounds hateful. */
  const isOnlyQuoted = (message: string, understood: Understood): boolean => {
    const own = withoutQuotations(message);
    return own !== message && weigh(own, understood)?.first !== "hate";
  };

  const isHostile = (message: string): boolean => {
    const own = withoutQuotations(message);
    const said = clausesOf(own).flatMap(({ text, isAsked }) => (isAsked ? [] : [text]));
    return isPlainlyHostile([...(ENDS_ASKING.test(own) ? [] : [own]), ...said].map(lineOf));
  };

  return (message, understood) => {
    const line = lineOf(message);
    const isOfKin = speaksOfKin(line);
    // What is hostile word for word no likeness excuses.
    if (!isOfKin && isHostile(message)) return OF_HATRED;
    const felt = weigh(message, understood);
    // Whoever tells plainly that theirs are dead is never met with figures first.
    if (clausesOf(message).some(({ text }) => tellsOfOwnDead(lineOf(text))))
      return { first: "mourn", all: new Set(["mourn", ...(felt?.all ?? [])]), isOfKin: true, isPlain: true };
    if (!felt || (understood.isCourteous && !isOfKin) || (felt.first === "hate" && isOnlyQuoted(message, understood)))
      return undefined;
    // “They shot my uncle. Who gave the order?” mourns before it asks.
    const clauses = UNKNOWN.includes(felt.first) ? clausesOf(message) : [];
    const needs = clauses
      .flatMap(({ text }) => weigh(text, understood)?.first ?? [])
      .filter((one) => NEED.includes(one));
    return {
      first: felt.first,
      all: new Set([...felt.all, ...needs]),
      isOfKin,
      isPlain: isOfKin || felt.isPlain,
    };
  };
}

function sumOf(odds: readonly (readonly [Feeling, number])[]): number {
  return odds.reduce((sum, [, one]) => sum + one, 0);
}
