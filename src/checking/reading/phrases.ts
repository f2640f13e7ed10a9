import { TIME_UNIT } from "../../numbers/patterns.ts";
import type { StatedNumber } from "../../numbers/stated-number.ts";
import { countedIn } from "./counted.ts";
import { COUNT_WORDS, MEMBERS, SAID_OF_ANY } from "./grammar-words.ts";
import type { MeaningReader, MeantWord } from "./meaning-reader.ts";
import { isFate } from "./meant-words.ts";
import { respectively } from "./respectively.ts";
import { type Around, HEDGES, isOfNext, KILLER, leftOf, MARK, type Phrase, rightOf } from "./sides.ts";

/** What may say it, and how well it does. */
interface Candidate extends Phrase {
  readonly side: "after" | "before" | "earlier" | "next";
  readonly worth: number;
  /** A group named on the other side, which would be said of no number. */
  readonly left?: string | undefined;
}

/** What stands between two numbers of the same: “745, not 754 civilians”. */
const SHARING = /^[\s,;(]*(?:(?:and|but)\s)?(?:not|instead of|rather than|never|or|to)[\s:]+(?:[\p{L}]+\s){0,2}$/iu;
/** What is said of the 745 rather than of the 1,018. */
const PREDICATE = /(?<!\p{L})(?:is|are|was|were|being|came|come|had|have|from|lived|belonged)(?!\p{L}).*$/isu;
/** Who says so, before a number. */
const SAYING =
  /(?<!\p{L})(?:says?|said|claims?|claimed|reports?|reported|writes?|wrote|documents|documented|records|recorded|registers|registered|gives|(?:puts?|have) (?:it|them) at|speaks? of|tells|told|think|thinks|swears)(?:\s(?:that|us|me|it|at least|over|about|around|more than|nearly|almost|some|only|just))*\s*$/iu;
/** What says nothing of what is counted, before a number: that it is right, or who says so; */
const SAYS_ONLY =
  /^[^\p{L}]*(?:(?:(?:and|but|while)\s)?(?:[\p{L}'’]+\s){1,8}(?:says?|said|claims?|reports?|counts?|writes?|documents|documented|records|recorded|registers|registered|gives|has|is|was|are|(?:puts?|have) (?:it|them) at|speaks? of)\s*)?(?:(?:that|this|it|which|the|is|was|its|it's|now|rather|actually|really|but|no|correct|correction|correctly|right|real|true|actual|proper|accurate|updated|new|figure|number|count|be|should|must|read|says?|in fact|at|least|about|over|more|than|nearly|almost|around|some|not|just|only|just|well|under|circa|probly|probably|maybe|perhaps|or|even|easily|easy|like|mean|i|and|so|this time|time|to|they|them|lost|lose)[\s:,?]*)*$/iu;
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
  const around: Around = { text, numbers, near, reader };
  const killers = numbers.map((_, i) => leftOf(around, i)).filter((left) => KILLER.test(left));
  const isList = killers.filter((left) => reader.wordsOf(left).some(isGroup)).length > 1;
  const options = numbers.map((_, i) => candidatesAt({ ...around, isList }, i));
  const chosen = choose(text, numbers, options);
  const phrases: Phrase[] = [];
  for (const [i, one] of chosen.entries()) {
    const earlier = phrases.findLast((_, at) => (numbers[at]?.value ?? 0) > 1);
    phrases.push(one.side === "earlier" && earlier ? { ...earlier, isShared: true } : one);
    const before = numbers[i - 1];
    const isWhole = before && isOfNext(text, numbers, i - 1);
    if (isWhole) phrases.splice(-1, 1, { ...one, text: one.text.replace(PREDICATE, "") });
  }
  // From the end on: of three in a row the last says what all count.
  for (let i = chosen.length - 2; i >= 0; i--) {
    const next = phrases[i + 1];
    if (chosen[i]?.side === "next" && next) phrases[i] = isOfNext(text, numbers, i) ? partOf(next) : next;
  }
  return respectively(around, phrases);
}

function partOf({ text }: Phrase): Phrase {
  return { text: `of them ${text}`, isLabel: false };
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
    const front = text.slice(Math.max(0, (number?.start ?? 0) - near), number?.start);
    const isMarked = MARK.test(front.replace(HEDGES, ""));
    const left = around.isList || isMarked ? said : said.replace(KILLER, "$<deed>");
    const isSaying = SAYING.test(left);
    const isEarlier = i > 0 && (left === "" || isSaying || SAYS_ONLY.test(left));
    const [after, before] = [reader.wordsOf(right), reader.wordsOf(left)];
    const areGroups = [after, before].every((words) => words.some(isGroup));
    const isApart = /,\s*$/.test(front);
    return [
      {
        text: right,
        isLabel: false,
        side: "after",
        worth: TIME_UNIT.test(right) ? 3 : worthAfter(after),
        left: areGroups ? left : undefined,
      },
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

function worthAfter(words: readonly MeantWord[]): number {
  const { head, predicate } = countedIn({ phrase: words, isLabel: false });
  const told = head.filter(({ meanings }) => meanings.length > 0);
  if (told.some((word) => isTelling(word) && !isFate(word))) return 3;
  if (told.some((word) => !isLight(word.word) && !isFate(word) && isLatin(word.word))) return STRANGE;
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

/** What another language says may be no noun. */
function isLatin(word: string): boolean {
  return /\p{Script=Latin}/u.test(word);
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
