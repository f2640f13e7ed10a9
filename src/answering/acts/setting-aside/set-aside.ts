import { isConfirming } from "../../claims/recognising/verifying.ts";
import { ASKING } from "../../reading/asking-words.ts";
import type { Match } from "../../reading/lexicon.ts";
import { isFigure, namesSomething, type Reading } from "../../reading/reading.ts";
import { asksFirst } from "../openers.ts";

/** Words of the longest aside that is looked at. */
const LONGEST = 14;
/** Pieces of a message that are looked at from either end. */
const MOST_PIECES = 10;
/** Where an aside may end or begin: a mark, or a word that joins, asks or speaks of oneself. */
const CUT =
  /(?<=[.!?؟…,;:)])\s+|\n+|\s+[-–—]+\s+|(?<!\s(?:in|at|on|by|to|of|for|from|with|the|a|an|and|or))\s+(?=(?:so|and|but|cause|because|bc|cuz|coz|cos|as|since|who|whos|what|whats|where|when|why|how|which|i|im|i'm|ive|i've|my|we|we're|its|it's|need|for (?:a|my|our))\s)/giu;
/** What asks is no aside. */
const ASKED =
  /[?؟]|\b(?:is|are|was|were|do|does|did|has|have|can|could|will|would)(?:n't|nt)? (?:it|he|she|they|that|this|there|u|you)\b/i;
/** After these a clause goes on. */
const GOES_ON =
  /\b(?:do|does|did|can|could|should|shall|would|will|may|might|must|am|are|is|was|were|have|has|had|who|what|when|where|why|how|which|that|if|and|or|but|so|to|of|in|on|at|by|for|from|with|the|a|an|as|than)$/i;
/** Mentions, code and other marks of a chat's are no talk. */
const MARKUP = /[<>`|*[\]]/;
const ENDED = /[.!?؟…]["')]*$/;
/** Somebody's name below what they wrote. */
const SIGNATURE = /^(?:\p{Lu}[\p{L}'’.-]+\s*){1,3}$/u;
const JOINING = /^(?:(?:so|and|but|cause|because|bc|cuz|coz|cos|as|since)\s+)+/i;
/** What is said of oneself names no party, place or fate, and nothing by its name. */
const OF_EVENT: ReadonlySet<string> = new Set(["party", "place", "object", "fate"]);
/** In fewer words than these, people are asked about. */
const OF_PEOPLE = 4;
/** “Or at home” is asked as well. */
const ALTERNATIVE = /^or (?!so\b)/i;
const LOOSE = /[\s,;:–—-]+$/;
const END = /[\s.!…,;:–—-]+$/;

/** What asides are told by. */
export interface AsideParts {
  /** Whether words sound like what people say around a question. */
  readonly isAside: (text: string) => boolean;
  readonly read: (text: string) => Reading;
  /** Meanings that answers are about. */
  readonly told: ReadonlySet<string>;
}

/**
 * What a message says but for what its writer says before or after it of themselves, their day or their hurry; all of it where nothing
 * else asks or names something.
 */
export function withoutTalk(message: string, parts: AsideParts): string {
  if (MARKUP.test(message)) return message;
  const pieces = piecesOf(message);
  const end = beforeSignature(pieces, parts);
  const first = asidesBefore(pieces.slice(0, end), parts);
  const last = first + asidesAfter(pieces.slice(first, end), parts);
  if (first === 0 && last === pieces.length) return message;
  const kept = pieces.slice(first, last).join("").trim().replace(LOOSE, "");
  return says(kept, parts) ? kept : message;
}

/** A message's pieces with the marks and spaces behind them: together they are the message. */
function piecesOf(message: string): string[] {
  const ends = [...message.matchAll(CUT)].map(({ 0: gap, index }) => index + gap.length);
  return [...ends, message.length].map((end, i) => message.slice(ends[i - 1] ?? 0, end));
}

function beforeSignature(pieces: readonly string[], { read }: AsideParts): number {
  const [before, last] = pieces.slice(-2).map((piece) => piece.trim());
  const isSigned =
    last !== undefined && ENDED.test(before ?? "") && SIGNATURE.test(last) && !namesSomething(read(last));
  return isSigned ? pieces.length - 1 : pieces.length;
}

/** How many pieces at the beginning are asides; one at least is none. */
function asidesBefore(pieces: readonly string[], parts: AsideParts): number {
  for (let count = Math.min(pieces.length - 1, MOST_PIECES); count > 0; count--)
    if (areAsides(pieces.slice(0, count), parts)) return count;
  return 0;
}

/** Where the asides at the end begin. */
function asidesAfter(pieces: readonly string[], parts: AsideParts): number {
  for (let at = Math.max(1, pieces.length - MOST_PIECES); at < pieces.length; at++)
    if (areAsides(pieces.slice(at), parts)) return at;
  return pieces.length;
}

/** Whether pieces are asides, alone or several together. */
function areAsides(pieces: readonly string[], parts: AsideParts): boolean {
  if (pieces.length === 0) return true;
  if (pieces.some((piece) => ASKED.test(piece) || asksFirst(parts.read(piece).words))) return false;
  for (let count = pieces.length; count > 0; count--)
    if (isAside(pieces.slice(0, count).join(""), parts) && areAsides(pieces.slice(count), parts)) return true;
  return false;
}

function isAside(piece: string, { isAside, read, told }: AsideParts): boolean {
  const text = piece.replace(END, "").trim().replace(JOINING, "");
  const reading = read(text);
  if (ALTERNATIVE.test(text)) return false;
  return reading.words.length <= LONGEST && !isOfEvent(reading, told) && isAside(text);
}

function isOfEvent({ words, matches }: Reading, told: ReadonlySet<string>): boolean {
  const isNamed = ({ id, slot }: Match) =>
    id.startsWith("@") || (slot !== undefined && OF_EVENT.has(slot)) || (slot !== "asks" && told.has(id));
  const isOfPeople = words.length < OF_PEOPLE && matches.some(({ slot }) => slot === "group");
  return isOfPeople || matches.some(isNamed) || words.some(isFigure);
}

/** Whether words ask or name something, and don't only ask whether something else is so. */
function says(text: string, { read }: AsideParts): boolean {
  const reading = read(text);
  const asks = namesSomething(reading) || reading.words.some((word) => ASKING.has(word));
  return asks && !GOES_ON.test(text) && !isConfirming(text);
}
