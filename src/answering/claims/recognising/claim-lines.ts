import type { KnowledgeBase, SortedClaim } from "../../../knowledge/model.ts";
import type { Reading } from "../../reading/reading.ts";
import { denies } from "../reading/negation.ts";

/** What of a base its examples come from. */
export type ClaimsOf = Pick<KnowledgeBase, "claims">;

/** A base's claims with what the facts make of them. */
export function claimExamples({
  claims,
}: ClaimsOf): { readonly text: string; readonly kind: SortedClaim["verdict"] }[] {
  return claims.filter(({ language }) => language === "en").map(({ text, verdict }) => ({ text, kind: verdict }));
}

/** Words after which so many are denied. */
const DENIED = 5;

/**
 * A reading as a line: whom and what the base knows stands there by its name or meaning, a number as one, and what is denied
 * isn't the same word.
 */
export function claimLine({ words, matches }: Pick<Reading, "words" | "matches">): string {
  const line: string[] = [];
  let denied = 0;
  for (let i = 0; i < words.length; ) {
    const match = matches.find(({ start, id }) => start === i && id.startsWith("@"));
    const word = words[i] ?? "";
    if (match) line.push(`<${match.id}>`);
    else line.push(/^\d/.test(word) ? "<number>" : denied > 0 && !denies(word) ? `non${word}` : word);
    denied = !match && denies(word) ? DENIED : denied - 1;
    i = match ? match.end : i + 1;
  }
  return line.join(" ");
}
