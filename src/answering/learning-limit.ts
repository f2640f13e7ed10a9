import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import { inAllLanguages } from "../languages/by-language.ts";
import { MOST_LEARNED } from "./ranking/question-classifier.ts";

/** A base with more to learn than the classifier takes. */
export interface Excess {
  /** Phrasings, follow-ups, and what conversations hold. */
  readonly wordings: number;
  readonly entries: number;
  /** Wordings × entries that the classifier takes. */
  readonly most: number;
}

/** What the classifier steps aside for; undefined where it learns from the base. */
export function excessOf(
  { entries, turns }: Pick<KnowledgeBase, "entries" | "turns">,
  most = MOST_LEARNED,
): Excess | undefined {
  const own = entries.values().reduce((sum, one) => sum + wordingsIn(one), 0);
  const wordings = own + inAllLanguages(turns).filter(({ entry }) => entries.has(entry)).length;
  return wordings * entries.size > most ? { wordings, entries: entries.size, most } : undefined;
}

/** Says so to whoever keeps the pack, with the numbers and what to do. */
export function excessInWords({ wordings, entries, most }: Excess): string {
  const [all, each, of, limit] = [wordings * entries, wordings, entries, most].map((number) =>
    number.toLocaleString("en"),
  );
  return (
    `The pack is too large for the classifier, the heaviest evidence: ${each} wordings × ${of} entries are ${all}, and it learns ` +
    `from at most ${limit}. Without it answers are worse, most of all to follow-ups. Join entries that answer alike, take ` +
    "out wordings that say nearly the same, or raise MOST_LEARNED in src/answering/ranking/question-classifier.ts, with " +
    "which the time and memory of learning grow."
  );
}

function wordingsIn({ phrasings, followUps }: Pick<Entry, "phrasings" | "followUps">): number {
  return [phrasings, followUps].reduce((sum, own) => sum + inAllLanguages(own).length, 0);
}
