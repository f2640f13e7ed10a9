import type { SortedClaim } from "../../../knowledge/model.ts";
import { type LineClassifier, lineMargins } from "../../acts/lines/line-classifier.ts";
import type { Reasoning } from "../../decide.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import { type ClaimKind, claimLine } from "../recognising/claim-lines.ts";
import type { Judged } from "./judged.ts";

/** A verdict must be this much likelier than any other, and so likely by itself. */
const NEEDED = { yes: { ahead: 0.15, least: -0.45 }, no: { ahead: 0.2, least: -0.4 } };
/** What is borne out must be about the entry, from this probability on. */
const MEANT = 0.4;
/** Where it says more than one thing of its own besides, from this one on. */
const SURELY_MEANT = 0.7;
/** What is ruled out may be about an entry that is no candidate, from this margin on. */
const ALIKE = 0;

/** What a clause is like that no statement decides; undefined where that tells nothing. */
type LikelyVerdict = (clause: ReadClause, reasoning: Reasoning) => Judged | undefined;

/**
 * Judges clauses whose words no statement holds, by which claims of the base's they are like. How long, in which year,
 * of how many and whether everywhere likeness doesn't tell. Without a classifier it decides nothing.
 */
export function likelyVerdicts(
  classifier: LineClassifier<ClaimKind> | undefined,
  factOf: (entry: string) => Judged["fact"] | undefined,
): LikelyVerdict {
  if (!classifier) return () => undefined;
  const marginsOf = lineMargins(classifier);
  return (clause, { reading, candidates }) => {
    if (measures(clause)) return undefined;
    const { verdict, about, margin, ahead } = likeliest(marginsOf(claimLine(reading)));
    if (verdict === "unsaid" || margin < NEEDED[verdict].least || ahead < NEEDED[verdict].ahead) return undefined;
    const candidate = candidates.find(({ entry }) => entry.id === about);
    const { probability = 0, evidence } = candidate ?? {};
    const isMeant =
      verdict === "no"
        ? candidate !== undefined || margin >= ALIKE
        : probability >= ((evidence?.unsaidFocus ?? 0) > 1 ? SURELY_MEANT : MEANT);
    const fact = isMeant ? factOf(about) : undefined;
    return fact && { verdict, fact };
  };
}

function measures({ durations, years, quantity, isExclusive, isEverywhere }: ReadClause): boolean {
  return durations.length + years.length > 0 || quantity !== undefined || isExclusive || isEverywhere;
}

/** @returns `ahead`: of the likeliest of another verdict */
function likeliest(margins: ReadonlyMap<ClaimKind, number>) {
  let best = { verdict: "unsaid" as SortedClaim["verdict"], about: "", margin: -1 };
  const most = { yes: -1, no: -1, unsaid: -1 };
  for (const [kind, margin] of margins) {
    const [verdict, about = ""] = kind.split(" ") as [SortedClaim["verdict"], string?];
    most[verdict] = Math.max(most[verdict], margin);
    if (margin > best.margin) best = { verdict, about, margin };
  }
  const others = (["yes", "no", "unsaid"] as const).filter((verdict) => verdict !== best.verdict);
  return { ...best, ahead: best.margin - Math.max(...others.map((verdict) => most[verdict])) };
}
