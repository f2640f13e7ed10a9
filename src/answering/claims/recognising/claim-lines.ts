import type { KnowledgeBase, SortedClaim } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { type LineClassifier, type LineExample, learnLines } from "../../acts/lines/line-classifier.ts";
import { topicOf } from "../../acts/lines/line-features.ts";
import type { Reading } from "../../reading/reading.ts";
import { denies } from "../reading/negation.ts";

/** A claim to learn from. */
export interface ClaimExample {
  readonly text: string;
  readonly kind: SortedClaim["verdict"];
  readonly about: string;
  readonly language: Language;
}

/** What of a base its examples come from. */
export type ClaimsOf = Pick<KnowledgeBase, "claims">;

/** A base's English claims with the entry that each is about, and what the facts make of it. */
export function claimExamples(base: ClaimsOf): ClaimExample[] {
  return allClaimExamples(base).filter(({ language }) => language === "en");
}

/** The same; none where there are English ones alone. */
export function foreignClaimExamples(base: ClaimsOf): ClaimExample[] {
  const all = allClaimExamples(base);
  return all.some(({ language }) => language !== "en") ? all : [];
}

/** Its claims in all languages. */
export function allClaimExamples({ claims }: ClaimsOf): ClaimExample[] {
  return claims.map(({ text, verdict, about, language }) => ({ text, kind: verdict, about, language }));
}

/** Learns what claims sound like that are so, that aren't and that are open. */
export function learnClaimLines<Kind extends string>(examples: readonly LineExample<Kind>[]): LineClassifier<Kind> {
  return learnLines(examples, BESIDES);
}

/** What says of which entry it is so tells more than in other lines, and so does what stands far apart: who did it to whom. */
const BESIDES = { apart: 0.4, about: 0.3 };
/** Words after which so many are denied. */
const DENIED = 5;
/** What is denied ends before it: “not a baker but a miller”, “he isn’t a baker, he is a miller”, “isn't it so that …”. */
const AFFIRMS = /^(?:but|rather|instead|he|she|it|they|hes|shes|its|theyre)$/;

/**
 * A reading as a line: whom and what the base knows stands there by its name, behind other words what they mean; a count is one,
 * and what is denied isn't the same word.
 * @param about the entry that it most likely is about
 */
export function claimLine({ words, matches }: Pick<Reading, "words" | "matches">, about?: string): string {
  const line: string[] = about === undefined ? [] : [topicOf(about)];
  const concepts = matches.filter(({ id }) => !id.startsWith("@"));
  let denied = 0;
  for (let i = 0; i < words.length; ) {
    const match = matches.find(({ start, id }) => start === i && id.startsWith("@"));
    const word = words[i] ?? "";
    const isDenied = denied > 0 && !denies(word);
    const concept = concepts.find(({ start }) => start === i);
    if (match) line.push(`<${match.id}>`);
    else
      line.push(
        isCount(word)
          ? "<number>"
          : isDenied
            ? sensed(`non${word}`, concept && `non${concept.id}`)
            : sensed(word, concept?.id),
      );
    denied = match ? denied - 1 : denies(word) ? DENIED : AFFIRMS.test(word) ? 0 : denied - 1;
    i = match ? match.end : i + 1;
  }
  return line.join(" ");
}

/** Years are words of their own. */
function isCount(word: string): boolean {
  return /^\d/.test(word) && !/^(?:19|20)\d\d$/.test(word);
}

function sensed(word: string, sense: string | undefined): string {
  return sense === undefined ? word : `${word}<${sense}>`;
}
