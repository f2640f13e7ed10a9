import type { SortedClaim } from "../../../../knowledge/model.ts";
import { type LineClassifier, lineMargins } from "../../../acts/lines/line-classifier.ts";
import type { Reasoning } from "../../../decide.ts";
import { unknownIn } from "../../../weighing/weigh.ts";
import type { Alignment } from "../../holding/align.ts";
import type { ReadClause } from "../../reading/read-clause.ts";
import { claimLine } from "../../recognising/claim-lines.ts";
import type { Additions } from "../../untold/unless-added.ts";
import { type Aligned, type Held, nearest } from "../aligned.ts";
import type { Judged } from "../judged.ts";

/** What is known of a clause beside what it says. */
export const LIKELY = [
  /** How far it sounds like the claims that are so, that aren't, and of which the facts say nothing: about -4 to 4. */
  "soundsYes",
  "soundsNo",
  "soundsUnsaid",
  /** What the rules make of it: 0 or 1 each. */
  "ruledYes",
  "ruledNo",
  /** It denies what it says: 0 or 1. */
  "denies",
  /** How probably it speaks of the statement that it is held against, 0 to 1. */
  "topic",
  /** How many of its units say otherwise than that statement. */
  "contradicted",
  /** How many say something beside all that the statement's fact tells. */
  "added",
  /** How probably it is about something of which the source is known to say nothing, 0 to 1. */
  "unknown",
] as const;
export type LikelyEvidence = Readonly<Record<(typeof LIKELY)[number], number>>;

/** A clause beside the statements of the likeliest entries, and what the rules make of it. */
export interface RuledClause {
  readonly clause: ReadClause;
  readonly aligned: readonly Aligned[];
  readonly reasoning: Reasoning;
  readonly held: Held;
  readonly ruled: Judged | undefined;
}

/** What is known of a clause, and how it stands to the statement that it most likely speaks of. */
export interface Known {
  readonly evidence: LikelyEvidence;
  readonly alignment: Alignment;
}

/** What a clause sounds like is spread as far as counts are: a fit pulls at all alike. */
const SPREAD = 4;

/** What is known of clauses; undefined where they speak of no statement. */
export function clauseEvidence(
  classifier: LineClassifier<SortedClaim["verdict"]>,
  additionsOf: Additions,
): (of: RuledClause) => Known | undefined {
  const marginsOf = lineMargins(classifier);
  return ({ clause, aligned, reasoning, held, ruled }) => {
    const best = nearest(aligned);
    if (!best) return undefined;
    const { fact } = best.alignment.statement;
    const about = reasoning.candidates.find(({ entry }) => entry.kind === "fact")?.entry.id;
    const margins = marginsOf(claimLine(reasoning.reading, about));
    const sounds = (kind: SortedClaim["verdict"]) => SPREAD * (margins.get(kind) ?? -1);
    // Put into English word for word, what is joined to what can't be told.
    const added = reasoning.reading.spoken ? 0 : additionsOf(clause, fact, held.holdings).length;
    const evidence = {
      soundsYes: sounds("yes"),
      soundsNo: sounds("no"),
      soundsUnsaid: sounds("unsaid"),
      ruledYes: ruled?.verdict === "yes" ? 1 : 0,
      ruledNo: ruled?.verdict === "no" ? 1 : 0,
      denies: clause.isNegated ? 1 : 0,
      topic: best.topic,
      contradicted: best.alignment.contradicted,
      added,
      unknown: unknownIn(reasoning),
    };
    return { evidence, alignment: best.alignment };
  };
}
