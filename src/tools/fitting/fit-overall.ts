import type { BaseIndex } from "../../answering/base-index.ts";
import {
  OVERALL,
  type OverallEvidence,
  overallEvidence,
} from "../../answering/claims/judging/overall/overall-evidence.ts";
import type { OverallWeights } from "../../answering/claims/judging/overall/overall-verdict.ts";
import { createEngine } from "../../answering/engine.ts";
import type { KnowledgeBase, SortedClaim } from "../../knowledge/model.ts";
import type { AskedToFit } from "./fit-evidence.ts";
import { type Example, fitWeights } from "./fit-weights.ts";

/** What somebody claims, and what the facts make of it. */
export interface ClaimToFit {
  readonly text: string;
  readonly verdict: SortedClaim["verdict"];
}

/** What a pack's questions claim that are so, aren't or are open as a whole. @param asked others, which claim nothing that the facts decide */
export function claimsToFit(claims: AskedToFit["cases"], asked: AskedToFit["cases"]): ClaimToFit[] {
  const isOne = (kind: string): kind is ClaimToFit["verdict"] => KINDS.some((one) => one === kind);
  return [
    ...claims.flatMap(({ question: text, kind }) => (isOne(kind) ? [{ text, verdict: kind }] : [])),
    ...asked.flatMap(({ question: text, fact }) => (fact === null ? [{ text, verdict: "unsaid" as const }] : [])),
  ];
}

const KINDS = ["yes", "no", "unsaid"] as const;
const VERDICTS = ["yes", "no"] as const;
type Name = `${(typeof VERDICTS)[number]} ${keyof OverallEvidence | "always"}`;

/** Weights that tell what claims as a whole are, by what they sound like and what was made of their parts. */
export function fitOverall(base: KnowledgeBase, index: BaseIndex, claims: readonly ClaimToFit[]): OverallWeights {
  const fitted = fitWeights(overallExamples(base, index, claims), () => 0, {});
  const of = (verdict: (typeof VERDICTS)[number]) =>
    Object.fromEntries(
      [...OVERALL, "always" as const].map((name) => [
        name,
        Math.round((fitted[`${verdict} ${name}`] ?? 0) * 1000) / 1000,
      ]),
    ) as OverallWeights["yes"];
  return { yes: of("yes"), no: of("no") };
}

function overallExamples(base: KnowledgeBase, index: BaseIndex, claims: readonly ClaimToFit[]): Example<Name>[] {
  let seen: OverallEvidence | undefined;
  const engine = createEngine(base, index, undefined, undefined, (hearing) => {
    const evidenceOf = overallEvidence(hearing);
    return (of) => {
      seen ??= of.claim.isDenied ? undefined : evidenceOf(of).evidence;
      return undefined;
    };
  });
  return claims.flatMap(({ text, verdict }) => {
    seen = undefined;
    engine.consider({ text });
    return seen ? [exampleOf(seen, verdict)] : [];
  });
}

function exampleOf(evidence: OverallEvidence, right: SortedClaim["verdict"]): Example<Name> {
  const option = (verdict: (typeof VERDICTS)[number]) => ({
    evidence: Object.fromEntries(
      Object.entries({ ...evidence, always: 1 }).map(([name, value]) => [`${verdict} ${name}`, value]),
    ),
    right: right === verdict,
  });
  return [...VERDICTS.map(option), { evidence: {}, right: right === "unsaid" }];
}
