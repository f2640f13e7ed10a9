import { TIME_UNIT } from "../../numbers/patterns.ts";
import type { StatedNumber } from "../../numbers/stated-number.ts";
import { countedIn } from "./counted.ts";
import { COUNT_WORDS, MEMBERS, SAID_OF_ANY } from "./grammar-words.ts";
import type { MeaningReader, MeantWord } from "./meaning-reader.ts";
import { isFate } from "./meant-words.ts";
import { CLAUSE_END } from "./spans.ts";

/** What says what a number counts. */
export interface Phrase {
  readonly text: string;
  /** It stands before its number. */
  readonly isLabel: boolean;
}

/** What may say it, and how well it does. */
interface Candidate extends Phrase {
  readonly side: "after" | "before" | "earlier" | "next";
  readonly worth: number;
  /** A group named on the other side, which would be said of no number. */
  readonly left?: string | undefined;
}

const HAS_LETTERS = /\p{L}/u;
/** Where a clause between two numbers is parted, if nothing else parts it. */
const JOINING =
  /^(?<right>.*)(?:\s|^)(?:and|but|while|whereas|or|vs\.?|versus|against|plus|(?<!(?:more|fewer|less|greater|rather)\s)than)\s(?<left>.*)$/isu;
/** What stands between two numbers of the same: “745, not 754 civilians”. */
const SHARING = /^[\s,;(]*(?:(?:and|but)\s)?(?:not|instead of|rather than|never|or|to)[\s:]+(?:[\p{L}]+\s){0,2}$/iu;
/** “745 of the 1,018 dead were civilians”. */
const OF_NEXT =
  /^\s(?:out\s)?of\s(?:all\s)?(?:the|those|these)\s(?:(?:over|about|around|some|more than|at least)\s)?$/iu;
/** What is said of the 745 rather than of the 1,018. */
const PREDICATE = /(?<!\p{L})(?:is|are|was|were|being|came|come|had|have|from|lived|belonged)(?!\p{L}).*$/isu;
/** “745 of the dead: civilians”. */
const OF_WHOLE =
  /^\sof\s(?:all\s)?(?:the\s)?(?:dead|killed|victims|them|those|these|casualties)\s?[:=–-]\s[^\n,.;:]+/iu;
/** What stands between a label and its number: “(day 4):”, “, est.:”. */
const NOTE = /(?:\s?\([^()]{0,40}\)|,?\s(?:est|approx|ca|circa)\.?)\s?[:=]?\s*$/iu;
/** A note that says who of them is counted is a part of the label: “fatalities (civilian):”. */
const OF_WHOM =
  /\s\((?!(?:est|estimated?|approx\w*|reported|confirmed|verified|provisional|total|all|so far|to date|at least|minimum|update[ds]?|new|latest)\b)(?<whom>\p{Ll}[\p{L}\s-]{2,30})\)(?=\s?[:=]?\s*$)/u;
/** A line of a list: “• 745 – civilians”. */
const LISTED = /^\s*[–—-]\s+(?=\p{L})/u;
/** What only says how exact a number is. */
const HEDGED = /^\s?(?:plus|odd|ish|or (?:so|more|less)|and (?:counting|rising)|give or take)(?!\p{L})(?!\s\d)/iu;
/** The same before it. */
const HEDGES =
  /(?:(?<!\p{L})(?:at least|about|around|over|above|under|below|nearly|almost|roughly|approximately|circa|up to|close to|exactly|just|only|some|well|more than|fewer than|less than|no more than|no fewer than|as many as|upwards? of|in excess of|an estimated|estimated at|now|already|still|currently)\s*)+$/iu;
/** A mark that leads from a label to its number. */
const MARK = /[:=|([{~≈→…–—-]\s*$|\.{2,}\s*$/u;
/** Who killed is no label of the killed: “the gas killed 1,400”, but “insurgents killed: 148”. */
const KILLER =
  /^.*(?<!(?:was|were|been|are|is|being|got|of|people|those))\s(?<deed>(?:killed|kills?|massacred|murdered|slaughtered|executed|butchered|left|claimed|took)(?:\s(?:at least|over|about|around|more than|nearly|almost|some|only|just))?)\s*$/iu;
/** “How many soldiers? A: 125”. */
const ANSWERED = /\?\s*(?:\p{L}{1,6}(?:\s\([^()]{0,20}\))?\s?[:.])?\s*$/u;
/** A line of a table, or a slash between two names for the same. */
const SLASH = /[\p{L}\s]+\/(?=[\p{L}\s]+$)/u;
/** Who says so, before a number. */
const SAYING =
  /(?<!\p{L})(?:says?|said|claims?|claimed|reports?|reported|writes?|wrote|documents|documented|records|recorded|registers|registered|gives|(?:puts?|have) (?:it|them) at|speaks? of|tells|told|think|thinks|swears)(?:\s(?:that|us|me|it|at least|over|about|around|more than|nearly|almost|some|only|just))*\s*$/iu;
/** What says nothing of what is counted, before a number: that it is right, or who says so; */
const SAYS_ONLY =
  /^[^\p{L}]*(?:(?:(?:and|but|while)\s)?(?:[\p{L}'’]+\s){1,8}(?:says?|said|claims?|reports?|counts?|writes?|documents|documented|records|recorded|registers|registered|gives|has|is|was|are|(?:puts?|have) (?:it|them) at|speaks? of)\s*)?(?:(?:that|this|it|which|the|is|was|its|it's|now|rather|actually|really|but|no|correct|correction|correctly|right|real|true|actual|proper|accurate|updated|new|figure|number|count|be|should|must|read|says?|in fact|at|least|about|over|more|than|nearly|almost|around|some|not|just|only|just|well|under|circa|probly|probably|maybe|perhaps|or|even|easily|easy|like|mean|i|and|so|this time|time|to|they|them|lost|lose)[\s:,?]*)*$/iu;
/** and after it. */
const EMPTY =
  /^(?!\s*people\s*$)\s*(?:(?:they|he|she|it|i|we|people|as|so|far|today|now|already|says?|said|think|heard|read|guess|apparently|allegedly|reportedly|supposedly|tho|though|lol|omg|rip|smh|wtf|please|pls|rn|ngl|btw|ok|right|only|just|in total|total|altogether|did)[\s…]*)+$/iu;
const SENTENCE = /[.!?؟]\s|\n/u;
/** The other way round than the number before, within a sentence. */
const TURNED = 0.5;
/** A noun that nothing is known of, right after a number. */
const STRANGE = 2.8;
/** A group that is named before a number. */
const GROUP = 2.5;
/** A comma stands between the words and the number. */
const COMMA = 1;
/** A group is named of which no number is said. */
const UNUSED = 1;
/** Both sides claim the same words. */
const TAKEN = 4;

/** Reads which words say what each of a text's numbers counts: in one way for all of a list, and no words twice. */
export function phrasesOf(
  text: string,
  numbers: readonly StatedNumber[],
  near: number,
  reader: MeaningReader,
): readonly Phrase[] {
  const around = { text, numbers, near, reader };
  const killers = numbers.map((_, i) => leftOf(around, i)).filter((left) => KILLER.test(left));
  const isList = killers.filter((left) => reader.wordsOf(left).some(isGroup)).length > 1;
  const options = numbers.map((_, i) => candidatesAt({ ...around, isList }, i));
  const chosen = choose(text, numbers, options);
  const phrases: Phrase[] = [];
  for (const [i, one] of chosen.entries()) {
    const earlier = phrases.findLast((_, at) => (numbers[at]?.value ?? 0) > 1);
    phrases.push(one.side === "earlier" && earlier ? earlier : one);
    const before = numbers[i - 1];
    const isWhole = before && OF_NEXT.test(text.slice(before.end, numbers[i]?.start));
    if (isWhole) phrases.splice(-1, 1, { ...one, text: one.text.replace(PREDICATE, "") });
  }
  // From the end on: of three in a row the last says what all count.
  for (let i = chosen.length - 2; i >= 0; i--) {
    const next = phrases[i + 1];
    if (chosen[i]?.side === "next" && next) phrases[i] = isOfNext(text, numbers, i) ? partOf(next) : next;
  }
  return phrases;
}

function partOf({ text }: Phrase): Phrase {
  return { text: `of them ${text}`, isLabel: false };
}

interface Around {
  readonly text: string;
  readonly numbers: readonly StatedNumber[];
  /** So many characters are looked at. */
  readonly near: number;
  readonly reader: MeaningReader;
  /** Whether the text says of several who were killed: then the first word is a label. */
  readonly isList?: boolean;
}

function isOfNext(text: string, numbers: readonly StatedNumber[], i: number): boolean {
  const [one, next] = [numbers[i], numbers[i + 1]];
  return one !== undefined && next !== undefined && OF_NEXT.test(text.slice(one.end, next.start));
}

function candidatesAt(around: Around, i: number): readonly Candidate[] {
  const { text, numbers, near, reader } = around;
  const [number, next] = [numbers[i], numbers[i + 1]];
  if (!number) return [];
  const gap = text.slice(number.end, next?.start ?? number.end);
  if (isOfNext(text, numbers, i)) {
    const whole = rightOf(around, i + 1);
    return [{ text: `of them ${whole}`, isLabel: false, side: "after", worth: 9 }];
  }
  if (next && SHARING.test(gap)) return [{ text: "", isLabel: false, side: "next", worth: 2.4 }, ...own()];
  return own();

  function own(): Candidate[] {
    const right = rightOf(around, i);
    const said = leftOf(around, i);
    const left = around.isList ? said : said.replace(KILLER, "$<deed>");
    const front = text.slice(Math.max(0, (number?.start ?? 0) - near), number?.start);
    const isMarked = MARK.test(front.replace(HEDGES, ""));
    const isSaying = SAYING.test(left);
    const isEarlier = i > 0 && (left === "" || isSaying || SAYS_ONLY.test(left));
    const [after, before] = [reader.wordsOf(right), reader.wordsOf(left)];
    const areGroups = [after, before].every((words) => words.some(isGroup));
    const isApart = /,\s*$/.test(front);
    return [
      { text: right, isLabel: false, side: "after", worth: TIME_UNIT.test(right) ? 3 : worthAfter(after), left: areGroups ? left : undefined },
      {
        text: left,
        isLabel: true,
        side: "before",
        worth: isSaying ? 0 : worthBefore(before, isMarked) - (isApart ? COMMA : 0),
        left: areGroups ? right : undefined,
      },
      ...(isEarlier ? [{ text: "", isLabel: false, side: "earlier" as const, worth: 1.4 }] : []),
    ];
  }
}

/** The clause after a number. */
function rightOf({ text, numbers, near }: Around, i: number): string {
  const [number, next] = [numbers[i], numbers[i + 1]];
  if (!number) return "";
  const isFirst = !HAS_LETTERS.test(text.slice(text.lastIndexOf("\n", number.start) + 1, number.start));
  const whole = text.slice(number.end, Math.min(next?.start ?? text.length, number.end + near)).replace(HEDGED, " ");
  const after = isFirst ? whole.replace(LISTED, " ") : whole;
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
function leftOf({ text, numbers, near }: Around, i: number): string {
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
  return HAS_LETTERS.test(parted) ? parted.replace(SLASH, "") : "";
}

function worthAfter(words: readonly MeantWord[]): number {
  const { head, predicate } = countedIn({ phrase: words, isLabel: false });
  const told = head.filter(({ meanings }) => meanings.length > 0);
  if (told.some((word) => isTelling(word) && !isFate(word))) return 3;
  if (told.some((word) => !isLight(word.word) && !isFate(word))) return STRANGE;
  if ([...told, ...predicate].some(isFate)) return 1.9;
  if (head.some(({ word }) => MEMBERS.has(word))) return 1.8;
  return head.some(({ word }) => isLight(word)) ? 1.5 : 0;
}

function worthBefore(words: readonly MeantWord[], isMarked: boolean): number {
  const { head } = countedIn({ phrase: words, isLabel: true });
  const told = head.filter(({ meanings }) => meanings.length > 0);
  const mark = isMarked ? 0.5 : 0;
  if (told.some(isGroup)) return GROUP + mark;
  if (told.some(isTelling)) return (told.some(isFate) ? 1.7 : 1.3) + mark;
  if (head.some(({ word }) => COUNT_WORDS.has(word))) return 1.5 + mark;
  return told.length > 0 ? 0.6 + 3 * mark : 0;
}

function isGroup({ slots }: MeantWord): boolean {
  return slots.includes("group");
}

function isTelling({ slots, meanings }: MeantWord): boolean {
  return slots.includes("group") || slots.includes("fate") || meanings.some((one) => /^[@#]/.test(one));
}

function isLight(word: string): boolean {
  return SAID_OF_ANY.has(word) || MEMBERS.has(word);
}

function lettersOf(text: string): string {
  return (text.match(/\p{L}+/gu) ?? []).join(" ");
}

/** The best for all numbers together. */
function choose(
  text: string,
  numbers: readonly StatedNumber[],
  options: readonly (readonly Candidate[])[],
): readonly Candidate[] {
  interface Way {
    readonly worth: number;
    readonly last: Candidate;
    readonly before: Way | undefined;
  }
  let ways: readonly Way[] = [];
  for (const [i, candidates] of options.entries()) {
    const gap = text.slice(numbers[i - 1]?.end ?? 0, numbers[i]?.start);
    const step = (way: Way, one: Candidate): number => {
      const isTaken =
        way.last.side === "after" && one.side === "before" && lettersOf(way.last.text) === lettersOf(one.text);
      const isTurned = way.last.side !== one.side && i > 0 && !SENTENCE.test(gap);
      const isUsed = (said: string | undefined, other: Candidate) => !said || lettersOf(said) === lettersOf(other.text);
      const unused = [
        way.last.side === "before" && !isUsed(way.last.left, one),
        one.side === "after" && !isUsed(one.left, way.last),
      ].filter((is) => is).length;
      return way.worth + one.worth - (isTaken ? TAKEN : 0) - (isTurned ? TURNED : 0) - unused * UNUSED;
    };
    ways = candidates.map((last): Way => {
      const before = ways.toSorted((a, b) => step(b, last) - step(a, last))[0];
      const isUnused = last.side === "after" && last.left !== undefined;
      return { worth: before ? step(before, last) : last.worth - (isUnused ? UNUSED : 0), last, before };
    });
  }
  const chosen: Candidate[] = [];
  const wholeOf = ({ worth, last }: Way) => worth - (last.side === "before" && last.left ? UNUSED : 0);
  for (let way = ways.toSorted((a, b) => wholeOf(b) - wholeOf(a))[0]; way; way = way.before) chosen.unshift(way.last);
  return chosen;
}
