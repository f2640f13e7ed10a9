import type { StatedNumber } from "../../numbers/stated-number.ts";
import type { MeaningReader } from "./meaning-reader.ts";
import { CLAUSE_END } from "./spans.ts";

export const HAS_LETTERS = /\p{L}/u;
/** Where a clause between two numbers is parted, if nothing else parts it. */
const JOINING =
  /^(?<right>.*)(?:\s|^)(?:and|but|while|whereas|or|vs\.?|versus|against|plus|(?<!(?:more|fewer|less|greater|rather)\s)than)\s(?<left>.*)$/isu;
/** “745 of the 1,018 dead were civilians”. */
const OF_NEXT =
  /^\s(?:out\s)?of\s(?:all\s)?(?:the|those|these)\s(?:(?:over|about|around|some|more than|at least)\s)?$/iu;
/** “745 of the dead: civilians”. */
const OF_WHOLE =
  /^\sof\s(?:all\s)?(?:the\s)?(?:dead|killed|victims|them|those|these|casualties)\s?[:=–-]\s[^\n,.;:]+/iu;
/** What stands between a label and its number: “(day 4):”, “, est.:”. */
const NOTE = /(?:\s?\([^()]{0,40}\)|,?\s(?:est|approx|ca|circa)\.?)\s?[:=]?\s*$/iu;
/** A note that says who of them is counted is a part of the label: “fatalities (civilian):”. */
const OF_WHOM =
  /\s\((?!(?:est|estimated?|approx\w*|reported|confirmed|verified|provisional|total|all|so far|to date|at least|minimum|update[ds]?|new|latest)\b)(?<whom>\p{Ll}[\p{L}\s-]{2,30})\)(?=\s?[:=]?\s*$)/u;
/** A line of a list or table: “• 745 – civilians”, “745 | civilians”. */
const LISTED = /^\s*[–—|-]\s+(?=\p{L})/u;
/** “15 %: troops”, at the beginning of a sentence. */
const NAMED_AFTER = /^\s*[:–—-]\s+(?=\p{L})/u;
const SENTENCE = /[.!?]\s|\n|;/u;
/** What only says how exact a number is. */
const HEDGED = /^\s?(?:plus|odd|ish|or (?:so|more|less)|and (?:counting|rising)|give or take)(?!\p{L})(?!\s\d)/iu;
/** The same before it. */
export const HEDGES =
  /(?:(?<!\p{L})(?:at least|about|around|over|above|under|below|nearly|almost|roughly|approximately|circa|up to|close to|exactly|just|only|some|well|more than|fewer than|less than|no more than|no fewer than|as many as|upwards? of|in excess of|an estimated|estimated at|now|already|still|currently)\s*)+$/iu;
/** A mark that leads from a label to its number. */
export const MARK = /[:=|([{~≈→…–—-]\s*$|\.{2,}\s*$/u;
/** Who killed is no label of the killed: “the gas killed 1,400”, but “insurgents killed: 148”. */
export const KILLER =
  /^(?!.*(?<!\p{L})how many(?!\p{L})).*(?<!(?:was|were|been|are|is|being|got|of|people|those))\s(?<deed>(?:killed|kills?|massacred|murdered|slaughtered|executed|butchered|left|claimed|took)(?:\s(?:at least|over|about|around|more than|nearly|almost|some|only|just))?)\s*$/iu;
/** “How many soldiers? A: 125”. */
const ANSWERED = /\?\s*(?:\p{L}{1,6}(?:\s\([^()]{0,20}\))?\s?[:.])?\s*$/u;
/** and after it. */
const EMPTY =
  /^(?!\s*people\s*$)\s*(?:(?:they|he|she|it|i|we|people|as|so|far|today|now|already|says?|said|think|heard|read|guess|apparently|allegedly|reportedly|supposedly|tho|though|lol|omg|rip|smh|wtf|please|pls|rn|ngl|btw|ok|right|only|just|in total|total|altogether|did)[\s…]*)+$/iu;

/** What says what a number counts. */
export interface Phrase {
  readonly text: string;
  /** It stands before its number. */
  readonly isLabel: boolean;
  /** It was said of the number before. */
  readonly isShared?: boolean;
}

/** A text with its numbers, as they are looked at. */
export interface Around {
  readonly text: string;
  readonly numbers: readonly StatedNumber[];
  /** So many characters are looked at. */
  readonly near: number;
  readonly reader: MeaningReader;
  /** Whether the text says of several who were killed: then the first word is a label. */
  readonly isList?: boolean;
}

/** The clause after a number. */
export function rightOf({ text, numbers, near }: Around, i: number): string {
  const [number, next] = [numbers[i], numbers[i + 1]];
  if (!number) return "";
  const isFirst = !HAS_LETTERS.test(text.slice(text.lastIndexOf("\n", number.start) + 1, number.start));
  const whole = text.slice(number.end, Math.min(next?.start ?? text.length, number.end + near)).replace(HEDGED, " ");
  const begins = !HAS_LETTERS.test(text.slice(0, number.start).split(SENTENCE).at(-1) ?? "");
  const after = isFirst ? whole.replace(LISTED, " ") : begins ? whole.replace(NAMED_AFTER, " ") : whole;
  const part = OF_WHOLE.exec(after)?.[0];
  if (number.unit === "" && part !== undefined) return part;
  if (/^\s?[)\]]/.test(after)) return "";
  const clause = after.split(CLAUSE_END, 1)[0] ?? "";
  const parted = next && clause === after ? (JOINING.exec(clause)?.groups?.right ?? clause) : clause;
  const own = next && clause === after ? parted.replace(HEDGES, "") : parted;
  const told = own.replace(/[([{].*$/s, (note, at: number) => (at > 2 ? "" : note));
  return HAS_LETTERS.test(told) && !EMPTY.test(told) ? told : "";
}

/** The clause before a number, without what only leads to it. */
export function leftOf({ text, numbers, near }: Around, i: number): string {
  const [before, number] = [numbers[i - 1], numbers[i]];
  if (!number) return "";
  const from = Math.max(before?.end ?? 0, number.start - near);
  const front = text.slice(from, number.start);
  const labelled = front
    .replace(HEDGES, "")
    .replace(ANSWERED, "")
    .replace(OF_WHOM, " $<whom>")
    .replace(NOTE, "")
    .replace(/[\s:=|([{~≈><*_.…→–—-]+$/u, "");
  const last = labelled.split(CLAUSE_END).at(-1) ?? "";
  const parted = before && last === labelled ? (JOINING.exec(last)?.groups?.left ?? last) : last;
  return HAS_LETTERS.test(parted) ? parted.replaceAll("/", " ") : "";
}

/** Whether a number is said of some of those of the next: “745 of the 1,018 dead”. */
export function isOfNext(text: string, numbers: readonly StatedNumber[], i: number): boolean {
  const [one, next] = [numbers[i], numbers[i + 1]];
  return one !== undefined && next !== undefined && OF_NEXT.test(text.slice(one.end, next.start));
}
