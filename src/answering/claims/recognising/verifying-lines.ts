import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { type LineClassifier, lineMargins } from "../../acts/lines/line-classifier.ts";
import { spread } from "../../acts/lines/spread.ts";
import type { Reading } from "../../reading/reading.ts";

/** Whether a line only asks if what was said is so, or asks something of its own. */
export type Verifying = "verifying" | "asking";

/** What of a base its examples come from. */
export type VerifyingOf = Pick<KnowledgeBase, "verifying" | "entries">;

/** What somebody writes beside a claim, and what it does. */
export interface VerifyingExample {
  readonly text: string;
  readonly kind: Verifying;
}

/** Words of the longest line that is looked at. */
export const LONGEST_VERIFYING = 14;
/** At most so many phrasings, spread over all entries, teach how people ask something of its own. */
const MOST_ASKING = 5000;
/** What the base knows by these kinds of meanings isn't told apart. */
const OF_EVENT: ReadonlySet<string> = new Set(["group", "party", "place", "object", "fate"]);

/** A base's examples, and short phrasings of its entries; empty where the base has none. */
export function verifyingExamples({ verifying, entries }: VerifyingOf): VerifyingExample[] {
  if (!verifying) return [];
  const asking = [...entries.values()]
    .flatMap(({ phrasings, followUps }) => [...phrasings.en, ...(followUps?.en ?? [])])
    .filter((text) => isAtMost(text, LONGEST_VERIFYING));
  return [
    ...verifying.en.map((text): VerifyingExample => ({ text, kind: "verifying" })),
    ...spread(asking, MOST_ASKING).map((text): VerifyingExample => ({ text, kind: "asking" })),
  ];
}

/** Whether a text has at most so many words. */
function isAtMost(text: string, words: number): boolean {
  let count = 1;
  for (let at = text.indexOf(" "); at >= 0 && count <= words; at = text.indexOf(" ", at + 1)) count++;
  return count <= words;
}

/** A reading as a line: whoever and whatever the base knows stands there by its kind, a number as one. */
export function verifyingLine({ words, matches }: Pick<Reading, "words" | "matches">): string {
  const line: string[] = [];
  for (let i = 0; i < words.length; ) {
    const match = matches.find(
      ({ start, id, slot }) => start === i && (id.startsWith("@") || OF_EVENT.has(slot ?? "")),
    );
    const word = words[i] ?? "";
    line.push(match ? "<thing>" : /^\d/.test(word) ? "<number>" : word);
    i = match ? match.end : i + 1;
  }
  return line.join(" ");
}

/** Tells what only asks whether something is so, by how people ask that; without a classifier nothing does. */
export function verifyingReader(
  classifier: LineClassifier<Verifying> | undefined,
  read: (text: string) => Reading,
): (text: string) => boolean {
  const marginsOf = classifier && lineMargins(classifier);
  return (text) => {
    const margins = marginsOf?.(verifyingLine(read(text)));
    return margins !== undefined && (margins.get("verifying") ?? -1) > (margins.get("asking") ?? 0);
  };
}
