import type { KnowledgeBase, SortedClaim } from "../../../knowledge/model.ts";
import type { Reading } from "../../reading/reading.ts";

/** What of a base its examples come from. */
export type ClaimsOf = Pick<KnowledgeBase, "claims">;

/** A base's claims with what the facts make of them. */
export function claimExamples({
  claims,
}: ClaimsOf): { readonly text: string; readonly kind: SortedClaim["verdict"] }[] {
  return claims.filter(({ language }) => language === "en").map(({ text, verdict }) => ({ text, kind: verdict }));
}

/** A reading as a line: whom and what the base knows stands there by its name or meaning, a number as one. */
export function claimLine({ words, matches }: Pick<Reading, "words" | "matches">): string {
  const line: string[] = [];
  for (let i = 0; i < words.length; ) {
    const match = matches.find(({ start, id }) => start === i && id.startsWith("@"));
    const word = words[i] ?? "";
    line.push(match ? `<${match.id}>` : /^\d/.test(word) ? "<number>" : word);
    i = match ? match.end : i + 1;
  }
  return line.join(" ");
}
