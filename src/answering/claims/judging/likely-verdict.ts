import type { SortedClaim } from "../../../knowledge/model.ts";
import { type LineClassifier, lineMargins } from "../../acts/lines/line-classifier.ts";
import type { Reasoning } from "../../decide.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import { type ClaimKind, claimLine } from "../recognising/claim-lines.ts";
import type { Judged } from "./judged.ts";

/** A verdict must be this much likelier than any other. */
const AHEAD = { yes: 0.25, no: 0.2 };
/** And likely by itself. */
const LEAST = { yes: -0.2, no: -0.3 };
/** Entries this probably meant are looked at. */
const MEANT = 0.1;

/**
 * Makes the judge of clauses whose words no statement holds: by which claims of the entries that may be meant they are like.
 * Without a classifier it decides nothing.
 */
export function likelyVerdicts(classifier: LineClassifier<ClaimKind> | undefined) {
  const marginsOf = classifier && lineMargins(classifier);
  return (_clause: ReadClause, { reading, candidates }: Reasoning): Judged | undefined => {
    if (!marginsOf) return undefined;
    const margins = marginsOf(claimLine(reading));
    const meant = candidates.filter(({ probability }) => probability >= MEANT).map(({ entry }) => entry.id);
    const sorted = [...margins]
      .map(([kind, margin]) => ({ ...partsOf(kind), margin }))
      .filter(({ about }) => meant.includes(about))
      .sort((a, b) => b.margin - a.margin);
    const [best] = sorted;
    const rival = sorted.find(({ verdict }) => verdict !== best?.verdict);
    if (!best || best.verdict === "unsaid") return undefined;
    if (best.margin < LEAST[best.verdict] || best.margin - (rival?.margin ?? -1) < AHEAD[best.verdict])
      return undefined;
    const fact = candidates.find(({ entry }) => entry.id === best.about)?.entry.facts[0];
    return fact && { verdict: best.verdict, fact };
  };
}

function partsOf(kind: ClaimKind): { readonly verdict: SortedClaim["verdict"]; readonly about: string } {
  const [verdict, about] = kind.split(" ", 2);
  return { verdict: verdict as SortedClaim["verdict"], about: about ?? "" };
}
