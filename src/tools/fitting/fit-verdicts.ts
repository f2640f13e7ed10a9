import type { BaseIndex } from "../../answering/base-index.ts";
import { idleMeanings } from "../../answering/claims/holding/light-words.ts";
import { createJudge } from "../../answering/claims/judge.ts";
import { clauseEvidence, LIKELY, type LikelyEvidence } from "../../answering/claims/judging/likely/clause-evidence.ts";
import type { LikelyVerdict, VerdictWeights } from "../../answering/claims/judging/likely/likely-verdict.ts";
import {
  type ClaimExample,
  claimExamples,
  claimLine,
  foreignClaimExamples,
  learnClaimLines,
} from "../../answering/claims/recognising/claim-lines.ts";
import { speakersOf } from "../../answering/claims/recognising/speakers.ts";
import { additionsReader } from "../../answering/claims/untold/unless-added.ts";
import { arabicReaderOf } from "../../answering/reading/languages/arabic/arabic-reader.ts";
import { type Heard, hearArabic, hearByPack } from "../../answering/reading/languages/hear.ts";
import { packReadersOf } from "../../answering/reading/languages/pack-reader.ts";
import { createUnderstanding } from "../../answering/understanding.ts";
import { foreignWeightsFor, weightsFor } from "../../answering/weights.ts";
import type { KnowledgeBase, SortedClaim } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { type Example, fitWeights } from "./fit-weights.ts";
import { partsOfLists } from "./parts-of-lists.ts";

/** The claims are learned from in so many parts: each is judged by what was learned from the others. */
const PARTS = 5;
type Name = `${"yes" | "no"} ${keyof LikelyEvidence | "always"}`;

/** Weights that tell claims that are so, that aren't and that are left open, in English and put into it from another language. */
export function fitVerdicts(base: KnowledgeBase, index: BaseIndex): Record<"own" | "foreign", VerdictWeights> {
  const own = fitted(verdictExamples(base, index, claimExamples(base)));
  const foreign = foreignClaimExamples(base);
  if (foreign.length === 0) return { own, foreign: own };
  return { own, foreign: fitted(verdictExamples(base, index, foreign)) };
}

export function fitted(examples: readonly Example<Name>[]): VerdictWeights {
  const weights = fitWeights(examples, () => 0);
  const of = (verdict: "yes" | "no") =>
    Object.fromEntries(
      [...LIKELY, "always" as const].map((name) => [
        name,
        Math.round((weights[`${verdict} ${name}`] ?? 0) * 1000) / 1000,
      ]),
    ) as VerdictWeights["yes"];
  return { yes: of("yes"), no: of("no") };
}

/** @param all English claims are judged where there are no others */
export function verdictExamples(base: KnowledgeBase, index: BaseIndex, all: readonly ClaimExample[]): Example<Name>[] {
  const own = weightsFor(base);
  const understanding = createUnderstanding(base, index, { own, foreign: foreignWeightsFor(base) });
  const { lexicon } = understanding;
  const speakers = speakersOf(base, lexicon, idleMeanings(base.entries.values(), index.profiles));
  const heardOf = hearer(base);
  const isForeign = all.some(({ language }) => language !== "en");
  /** A claim in English; whatever is understood next comes from its words. */
  const expected = ({ text, language }: ClaimExample): string => {
    if (language === "en") return text;
    const heard = heardOf(text, language);
    understanding.expectForeign(heard.spoken, !heard.isByPack);
    return heard.text;
  };
  const claims = all.map((one) => {
    const line = claimLine(understanding.read(expected(one)), one.about);
    understanding.forget();
    return { ...one, line };
  });
  const isJudged = ({ language }: ClaimExample) => !isForeign || language !== "en";
  const parts = partsOfLists(claims, ({ about, kind, language }) => `${language} ${kind} ${about}`, PARTS);
  const examples: Example<Name>[] = [];
  for (let part = 0; part < PARTS; part++) {
    const others = claims.filter((one, i) => parts[i] !== part || !isJudged(one));
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
    for (const one of claims.filter((claim, i) => parts[i] === part && isJudged(claim))) {
      seen = [];
      judge.judge({ body: expected(one), form: "confirmation", isDenied: false }, understanding.reason);
      // Which of several clauses isn't so, a claim's verdict doesn't tell.
      const [only, ...more] = seen;
      if (only && more.length === 0) examples.push(exampleOf(only, one.kind));
      judge.forget();
      understanding.forget();
    }
  }
  return examples;
}

/** Hears claims that are known to be of a language. */
function hearer(base: KnowledgeBase): (text: string, language: Language) => Heard {
  const arabic = arabicReaderOf(base);
  const further = packReadersOf(base);
  return (text, language) => {
    const reader = further.get(language);
    return reader ? hearByPack(text, reader) : hearArabic(text, arabic, true);
  };
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
