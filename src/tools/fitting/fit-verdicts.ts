import type { BaseIndex } from "../../answering/base-index.ts";
import { idleMeanings } from "../../answering/claims/holding/light-words.ts";
import { createJudge } from "../../answering/claims/judge.ts";
import { clauseEvidence, LIKELY, type LikelyEvidence } from "../../answering/claims/judging/likely/clause-evidence.ts";
import type { LikelyVerdict, VerdictWeights } from "../../answering/claims/judging/likely/likely-verdict.ts";
import {
  type ClaimExample,
  claimExamples,
  claimLine,
  learnClaimLines,
} from "../../answering/claims/recognising/claim-lines.ts";
import { speakersOf } from "../../answering/claims/recognising/speakers.ts";
import { additionsReader } from "../../answering/claims/untold/unless-added.ts";
import { createUnderstanding } from "../../answering/understanding.ts";
import { foreignWeightsFor, weightsFor } from "../../answering/weights.ts";
import type { KnowledgeBase, SortedClaim } from "../../knowledge/model.ts";
import { type Example, fitWeights } from "./fit-weights.ts";
import { partsOfLists } from "./parts-of-lists.ts";

/** The claims are learned from in so many parts: each is judged by what was learned from the others. */
const PARTS = 5;
type Name = `${"yes" | "no"} ${keyof LikelyEvidence | "always"}`;

/** Weights that tell claims that are so, that aren't and that are left open. */
export function fitVerdicts(base: KnowledgeBase, index: BaseIndex): VerdictWeights {
  const fitted = fitWeights(verdictExamples(base, index), () => 0);
  const of = (verdict: "yes" | "no") =>
    Object.fromEntries(
      [...LIKELY, "always" as const].map((name) => [
        name,
        Math.round((fitted[`${verdict} ${name}`] ?? 0) * 1000) / 1000,
      ]),
    ) as VerdictWeights["yes"];
  return { yes: of("yes"), no: of("no") };
}

function verdictExamples(base: KnowledgeBase, index: BaseIndex): Example<Name>[] {
  const own = weightsFor(base);
  const understanding = createUnderstanding(base, index, { own, foreign: foreignWeightsFor(base) });
  const { lexicon } = understanding;
  const speakers = speakersOf(base, lexicon, idleMeanings(base.entries.values(), index.profiles));
  const claims = claimExamples(base).map((one) => ({
    ...one,
    line: claimLine(understanding.read(one.text), one.about),
  }));
  understanding.forget();
  const parts = partsOfLists(claims, ({ about, kind }) => `${kind} ${about}`, PARTS);
  const examples: Example<Name>[] = [];
  for (let part = 0; part < PARTS; part++) {
    const others = claims.filter((_, i) => parts[i] !== part);
    const evidenceOf = clauseEvidence(learnClaimLines(others), additionsReader({ ...base, claims: sortedAs(others) }));
    let seen: (LikelyEvidence | undefined)[] = [];
    const likely: LikelyVerdict = (of) => {
      seen.push(of.ruled?.verdict === "partly" ? undefined : evidenceOf(of)?.evidence);
      return of.ruled;
    };
    const judge = createJudge({
      base,
      lexicon,
      profiles: index.profiles,
      speakers,
      likely,
      fitting: undefined,
    });
    for (const { text, kind } of claims.filter((_, i) => parts[i] === part)) {
      seen = [];
      judge.judge({ body: text, form: "confirmation", isDenied: false }, understanding.reason);
      // Which of several clauses isn't so, a claim's verdict doesn't tell.
      const [only, ...more] = seen;
      if (only && more.length === 0) examples.push(exampleOf(only, kind));
      judge.forget();
      understanding.forget();
    }
  }
  return examples;
}

function sortedAs(claims: readonly ClaimExample[]): SortedClaim[] {
  return claims.map(({ text, kind, about, language }) => ({ text, verdict: kind, about, language }));
}

function exampleOf(evidence: LikelyEvidence, right: SortedClaim["verdict"]): Example<Name> {
  const option = (verdict: "yes" | "no") => ({
    evidence: Object.fromEntries(
      Object.entries({ ...evidence, always: 1 }).map(([name, value]) => [`${verdict} ${name}`, value]),
    ),
    right: right === verdict,
  });
  return [option("yes"), option("no"), { evidence: {}, right: right === "unsaid" }];
}
