import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { type LineClassifier, lineMargins } from "../../acts/lines/line-classifier.ts";
import { spread } from "../../acts/lines/spread.ts";
import type { Reading } from "../../reading/reading.ts";

/** Whether a line only frames what is claimed or asked, or asks or claims something of its own. */
export type Verifying = "verifying" | "aside" | "asking" | "claiming";

/** What of a base its examples come from. */
export type VerifyingOf = Pick<KnowledgeBase, "verifying" | "asides" | "entries" | "claims">;

/** What somebody writes beside a claim, and what it does. */
export interface VerifyingExample {
  readonly text: string;
  readonly kind: Verifying;
}

/** Words of the longest line that is looked at. */
export const LONGEST_VERIFYING = 14;
/** At most so many phrasings, spread over all entries, teach how people ask something of its own. */
const MOST_ASKING = 5000;
/** As many pieces of claims teach what is said of an event. */
const MOST_CLAIMING = 5000;
/** What frames a claim stands between such marks, or before a “that”. */
const PIECES = /[,;:.!?()–—]+\s*|\s+(?:that|which|who)\s+/i;
/** What the base knows by these kinds of meanings isn't told apart. */
const OF_EVENT: ReadonlySet<string> = new Set(["group", "party", "place", "object", "fate"]);

/** A base's examples, short phrasings of its entries and pieces of what is claimed of them; empty where the base has none. */
export function verifyingExamples({ verifying, asides, entries, claims }: VerifyingOf): VerifyingExample[] {
  if (!verifying) return [];
  const asking = [...entries.values()]
    .flatMap(({ phrasings, followUps }) => [...phrasings.en, ...(followUps?.en ?? [])])
    .filter((text) => isAtMost(text, LONGEST_VERIFYING));
  return [
    ...verifying.en.map((text): VerifyingExample => ({ text, kind: "verifying" })),
    ...(asides?.en ?? []).map((text): VerifyingExample => ({ text, kind: "aside" })),
    ...spread(asking, MOST_ASKING).map((text): VerifyingExample => ({ text, kind: "asking" })),
    ...spread(piecesOf(claims), MOST_CLAIMING).map((text): VerifyingExample => ({ text, kind: "claiming" })),
  ];
}

/** Claims, and what stands between their marks. */
function piecesOf(claims: VerifyingOf["claims"]): string[] {
  const texts = claims.filter(({ language }) => language === "en").map(({ text }) => text);
  const pieces = texts.flatMap((text) => [text, ...text.split(PIECES)]);
  return [...new Set(pieces)].filter((piece) => piece.includes(" ") && isAtMost(piece, LONGEST_VERIFYING));
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

/** Tells what only frames a claim, by how people do; without a classifier nothing does. */
export function verifyingReader(
  classifier: LineClassifier<Verifying> | undefined,
  read: (text: string) => Reading,
): (text: string, by?: number) => boolean {
  const marginsOf = classifier && lineMargins(classifier);
  return (text, by = 0) => {
    const margins = marginsOf?.(verifyingLine(read(text)));
    return (margins?.get("verifying") ?? -1) > likeliestOther(margins) + by;
  };
}

/** Tells what people say around a question that isn't part of it; without a classifier nothing is. */
export function asideReader(
  classifier: LineClassifier<Verifying> | undefined,
  read: (text: string) => Reading,
): (text: string) => boolean {
  const marginsOf = classifier && lineMargins(classifier);
  return (text) => {
    const margins = marginsOf?.(verifyingLine(read(text)));
    return (margins?.get("aside") ?? -1) > Math.max(likeliestOther(margins), margins?.get("verifying") ?? -1);
  };
}

/** How far on the side of what asks or claims something of its own. */
function likeliestOther(margins: ReadonlyMap<Verifying, number> | undefined): number {
  return Math.max(margins?.get("asking") ?? -1, margins?.get("claiming") ?? -1);
}
