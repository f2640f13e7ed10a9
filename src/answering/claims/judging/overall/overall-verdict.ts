import type { Entry } from "../../../../knowledge/model.ts";
import { type Hearing, type LeftOpen, OVERALL, type OverallEvidence, overallEvidence } from "./overall-evidence.ts";
import weights from "./overall-weights.json" with { type: "json" };

/** What each counts for a verdict beside leaving it open; `always` whatever is known. */
export type OverallWeights = Readonly<
  Record<"yes" | "no", Readonly<Record<(typeof OVERALL)[number] | "always", number>>>
>;
type Bars = Readonly<Record<"yes" | "no", number>>;

/** A verdict is given from this probability on: a wrong yes costs most. */
const NEEDED: Bars = { yes: 0.75, no: 0.6 };
/** And of what is likely known to be untold: a verdict would pass for the source's. */
const NEEDED_OF_UNTOLD: Bars = { yes: 0.85, no: 0.75 };
/** It is from this probability on. */
const UNTOLD = 0.8;
/** Below this probability an entry is none that the claim is about. */
const NAMED = 0.02;

/** What a claim is as a whole. */
export interface Overall {
  readonly verdict: "yes" | "no";
  readonly entry: Entry;
  readonly odds: number;
}

/** What a claim of which no clause was decided is as a whole; undefined where that is open, too. */
export type OverallVerdict = (of: LeftOpen) => Overall | undefined;

/**
 * Clauses, numbers and rules judge a claim part by part, and leave much open. What it sounds like as a whole, beside the curators'
 * sorted claims, needs neither its parts nor the ranker's likeliest entry.
 */
export function overallVerdicts(hearing: Hearing): OverallVerdict {
  const evidenceOf = overallEvidence(hearing);
  return (of) => {
    const { evidence, entries } = evidenceOf(of);
    const odds = probabilitiesOf(evidence);
    const bars = evidence.unknown >= UNTOLD ? NEEDED_OF_UNTOLD : NEEDED;
    const verdict = (["yes", "no"] as const).find((one) => odds[one] >= bars[one] && isAgreed(evidence, one));
    const entry = verdict && entries[verdict];
    return entry && { verdict, entry, odds: odds[verdict] };
  };
}

/** Whether a question of these words may mean the entry, and neither that hears the claim rather hears it open. */
function isAgreed(evidence: OverallEvidence, verdict: "yes" | "no"): boolean {
  const [asked, told, ofEntry] =
    verdict === "yes"
      ? [evidence.askedYes, evidence.toldYes, evidence.entryYes]
      : [evidence.askedNo, evidence.toldNo, evidence.entryNo];
  return asked >= NAMED && told > evidence.toldUnsaid && ofEntry > evidence.entryUnsaid;
}

function probabilitiesOf(evidence: OverallEvidence): Readonly<Record<"yes" | "no", number>> {
  const odds = { yes: oddsOf(evidence, "yes"), no: oddsOf(evidence, "no") };
  const all = 1 + odds.yes + odds.no;
  return { yes: odds.yes / all, no: odds.no / all };
}

function oddsOf(evidence: OverallEvidence, of: keyof OverallWeights): number {
  const by = (weights as OverallWeights)[of];
  return Math.exp(OVERALL.reduce((sum, name) => sum + evidence[name] * by[name], by.always));
}
