import { readNumbers } from "../../numbers/read-numbers.ts";
import type { StatedNumber } from "../../numbers/stated-number.ts";
import { isStatedAsLoss } from "./losing.ts";
import type { MeaningReader, MeantWord } from "./meaning-reader.ts";
import { CLAUSE_END, type Span, sceneAt, segmentAt, sentenceAt, turnsBetween, withoutCompared } from "./spans.ts";
import { strangePlaces } from "./strange-places.ts";

/** Where and when a stretch of a text plays. */
export interface Stretch {
  readonly text: string;
  readonly words: readonly MeantWord[];
  readonly years: readonly number[];
  /** Places in it that the base doesn't know. */
  readonly strange: readonly string[];
}

/** A number of a text with what stands around it, up to the numbers beside it. */
export interface StatedCount {
  readonly number: StatedNumber;
  /** The words that say what is counted: they follow the number, or stand before it as its label. */
  readonly phrase: readonly MeantWord[];
  readonly isLabel: boolean;
  /** Whether the text calculates with it. */
  readonly isOperand: boolean;
  /** Whether it is said to be lost, claimed or buried: of people, to have died. */
  readonly isLoss: boolean;
  /** Of its sentence, between the numbers before and after it. */
  readonly around: readonly MeantWord[];
  /** Of its sentence, before and after, without what is only compared with (“since the 2013 attack”). */
  readonly before: readonly MeantWord[];
  readonly after: readonly MeantWord[];
  /** What is said of this number alone. */
  readonly own: Stretch;
  /** What its line of the sentence speaks of, up to where it turns to another time (“now”, “but”). */
  readonly scene: Stretch;
  /** The count before it. */
  readonly earlier: StatedCount | undefined;
  /** Whether what is said of the one before may go on. */
  readonly goesOn: boolean;
  /** What comes directly before it in writing. */
  readonly lead: string;
  /** What comes directly after it in writing. */
  readonly rest: string;
}

/** Numbers of a text that are looked at; nobody reads on after so many. */
export const MOST_NUMBERS = 24;
/** Characters before and after a number in which what it counts is said. */
const NEAR = 240;
const CALCULATED = /(?:[+÷×≈]|\d\s?=|\d\splus)\s*$/;
const CALCULATES = /^\s*(?:[+÷×≈]|plus\s)\s*\d/;
/** What leads from a sum to what it comes to. */
const COMES_TO = /^\s*(?:is|are|makes?|equals?|gives|totals?|adds? up to|comes? to|=)\s*$/;
const HAS_LETTERS = /\p{L}/u;
const PEOPLE = "people|persons?|men|members|lives|personen|menschen|personnes|personas|kişi|человек|نفر|شخصا?|تن";
/** Who is counted stands before: “dead soldiers: 125 people”, “the army lost 125 men”. */
const ONLY_PEOPLE = new RegExp(`^\\s?(?:${PEOPLE})\\s*(?=[,.;:!?،؛)\\n]|$)`, "iu");
const ONLY_MEN = new RegExp(`^\\s?(?:(?:${PEOPLE})(?!\\p{L})|of (?:its|their)(?!\\p{L})|[,.;!?\\n]|$)`, "iu");
const LOSING = /(?<!\p{L})(?:lost|loses?|losing)\s(?:\p{L}+\s){0,3}$/iu;

/** The numbers of a text that count or measure something, or are years, with what they count; a step is a number. */
export function* statedCounts(text: string, reader: MeaningReader): Generator<void, StatedCount[]> {
  const numbers = readNumbers(text, 2 * MOST_NUMBERS).slice(0, MOST_NUMBERS);
  const stretches = new Map<string, Stretch>();
  const dividers = numbers.filter(({ kind }) => kind === "count" || kind === "measure" || kind === "list mark");
  const counts: StatedCount[] = [];
  let last: Phrase | undefined;
  for (const number of numbers) {
    if (number.kind !== "count" && number.kind !== "measure" && number.kind !== "year") continue;
    const at = dividers.indexOf(number);
    const near = { start: Math.max(0, number.start - NEAR), end: Math.min(text.length, number.end + NEAR) };
    const from = Math.max(near.start, dividers[at - 1]?.end ?? 0);
    const to = Math.min(near.end, dividers[at + 1]?.start ?? text.length);
    const sentence = within(sentenceAt(text, number), near);
    const told = withoutCompared(text, sentence, number);
    /** The same for all numbers of which it is said. */
    const stretch = (span: Span): Stretch => {
      const said = told.slice(span.start, span.end);
      const key = `${span.start} ${said}`;
      const known = stretches.get(key);
      if (known) return known;
      const years = numbers
        .filter(({ kind, start }) => kind === "year" && span.start <= start && start < span.end)
        .filter(({ start, end }) => told.slice(start, end).trim() !== "")
        .map(({ value }) => value);
      const read = { text: said, words: reader.wordsOf(said), years, strange: strangePlaces(said, reader) };
      stretches.set(key, read);
      return read;
    };
    const labels = hasLabelsFirst(text, numbers, number);
    const following = dividers[at + 1];
    const next = at >= 0 &&
      following && { ...following, to: Math.min(near.end, dividers[at + 2]?.start ?? text.length) };
    const isWhole = at > 0 && OF_NEXT.test(text.slice(from, number.start));
    const phrase = phraseOf(text, { from, to, number, next: next || undefined }, labels, last);
    if (number.kind !== "year" && number.value > 1) last = phrase;
    const earlier = counts.findLast((one) => one.number.kind !== "year");
    const goesOn = earlier !== undefined && earlier.number.end > sentence.start;
    counts.push({
      number,
      phrase: reader.wordsOf(isWhole ? phrase.text.replace(PREDICATE, "") : phrase.text),
      isLabel: phrase.isLabel,
      isOperand:
        CALCULATED.test(text.slice(Math.max(0, number.start - 6), number.start)) ||
        CALCULATES.test(text.slice(number.end)) ||
        (earlier?.isOperand === true && COMES_TO.test(text.slice(from, number.start))),
      isLoss: isStatedAsLoss(text.slice(from, number.start), text.slice(number.end, to)),
      around: reader.wordsOf(text.slice(Math.max(from, sentence.start), Math.min(to, sentence.end))),
      before: reader.wordsOf(told.slice(sentence.start, number.start)),
      after: reader.wordsOf(told.slice(number.end, sentence.end)),
      own: stretch(at < 0 ? number : segmentAt(text, sentence, dividers, at)),
      scene: stretch(sceneAt(told, sentence, number)),
      earlier,
      goesOn: goesOn && !turnsBetween(text, earlier.number.end, number.start),
      lead: text.slice(Math.max(0, number.start - 30), number.start),
      rest: text.slice(number.end, number.end + 20),
    });
    yield;
  }
  return counts;
}

function within({ start, end }: Span, near: Span): Span {
  return { start: Math.max(start, near.start), end: Math.min(end, near.end) };
}

/** What stands between two numbers of the same: “745, not 754 civilians”. */
const SHARING = /^[\s,;(]*(?:(?:and|but)\s)?(?:not|instead of|rather than|never|or|to)[\s:]+(?:[\p{L}]+\s){0,2}$/iu;
/** “745 of the 1,018 dead were civilians”. */
const OF_NEXT =
  /^\s(?:out\s)?of\s(?:all\s)?(?:the|those|these)\s(?:(?:over|about|around|some|more than|at least)\s)?$/iu;
/** What stands between a label and its number: “(day 4):”, “, est.:”. */
const NOTE = /(?:\s?\([^()]{0,40}\)|,?\s(?:est|approx|ca|circa)\.?)\s?[:=]?\s*$/iu;
/** A note that says who of them is counted is a part of the label: “fatalities (civilian):”. */
const OF_WHOM =
  /\s\((?!(?:est|estimated?|approx\w*|reported|confirmed|verified|provisional|total|all|so far|to date|at least|minimum|update[ds]?|new|latest)\b)(?<whom>\p{Ll}[\p{L}\s-]{2,30})\)(?=\s?[:=]?\s*$)/u;
/** A line of a list: “• 745 – civilians”. */
const LISTED = /^\s*[–—-]\s+(?=\p{L})/u;
/** Who killed is no label of the killed: “the gas killed 1,400”, but “insurgents killed: 148”. */
const KILLER =
  /^.*\s(?<deed>(?:killed|kills|massacred|murdered|slaughtered|executed|butchered|left)(?:\s(?:at least|over|about|around|more than|nearly|almost|some|only|just))?)\s*$/iu;
const KILLS = /\p{L}\s+(?:\p{L}+\s+){0,2}$/u;
/** What is said of the 745 rather than of the 1,018. */
const PREDICATE = /(?<!\p{L})(?:is|are|was|were|being|came|come|had|have|from|lived|belonged)(?!\p{L}).*$/isu;
/** “How many soldiers? A: 125”. */
const ANSWERED = /\?\s*(?:\p{L}{1,6}\s?[:.])?\s*$/u;
/** A label that says of a number only that it is the right one: “correct is 745”. */
const ONLY_RIGHT =
  /^[^\p{L}]*(?:(?:that|this|it|which|the|is|was|its|it's|now|rather|actually|really|but|no|correct|correction|correctly|right|real|true|actual|proper|accurate|updated|new|figure|number|count|be|should|must|read|says?|in fact|at|least|about|over|more|than|nearly|almost|around|some)[\s:,]*)+$/iu;
/** “BBC says 1,000”, of what was said before. */
const ONLY_SAID =
  /^[^\p{L}]*(?:(?:and|but|while)\s)?(?:\p{L}+\s){1,4}(?:says?|said|claims?|reports?|counts?|writes?|documents|documented|records|recorded|registers|registered|gives|has|puts? (?:it|them) at|speaks? of)(?:\s(?:at least|over|about|more than|nearly|almost|around|some))?\s*$/iu;
/** What says nothing of what is counted. */
const EMPTY =
  /^\s*(?:(?:they|he|she|it|i|we|people|as|so|far|today|now|already|says?|said|think|heard|read|guess|apparently|allegedly|reportedly|supposedly|tho|though|lol|omg|rip|smh|wtf|please|pls|rn|ngl|btw|ok|right|only|just|in total|total|altogether)[\s…]*)+$/iu;
/** “745 of the dead: civilians”. */
const OF_WHOLE =
  /^\sof\s(?:all\s)?(?:the\s)?(?:dead|killed|victims|them|those|these|casualties)\s?[:=–-]\s[^\n,.;:]+/iu;
/** A line of a table, or a slash between two names for the same. */
const SLASH = /[\p{L}\s]+\/(?=[\p{L}\s]+$)/u;

/** What says what is counted: the clause after the number, or where that says nothing, its label. */
function phraseOf(
  text: string,
  { from, to, number, next }: Around,
  labels: boolean,
  earlier: Phrase | undefined,
): Phrase {
  const front = text.slice(from, number.start);
  const isFirst = !HAS_LETTERS.test(text.slice(text.lastIndexOf("\n", number.start) + 1, number.start));
  const after = isFirst ? text.slice(number.end, to).replace(LISTED, " ") : text.slice(number.end, to);
  if (next && OF_NEXT.test(text.slice(number.end, next.start))) {
    const whole = phraseOf(text, { from: number.end, to: next.to, number: next, next: undefined }, false, undefined);
    return { text: `of them ${whole.text}`, isLabel: false };
  }
  if (next && SHARING.test(text.slice(number.end, next.start)))
    return phraseOf(text, { from: number.end, to: next.to, number: next, next: undefined }, labels, undefined);
  const bracketed = /^\s?[)\]]/.test(after);
  const follows = (after.split(CLAUSE_END, 1)[0] ?? "").replace(/[([{].*$/s, (note, at: number) =>
    at > 2 ? "" : note,
  );
  const part = number.unit === "" ? OF_WHOLE.exec(after)?.[0] : undefined;
  if (part !== undefined) return { text: part, isLabel: false };
  const told = (/:\s*$/.test(front) && ONLY_PEOPLE.test(after)) || (LOSING.test(front) && ONLY_MEN.test(after));
  const says = HAS_LETTERS.test(follows) && !EMPTY.test(follows);
  if (!labels && !told && !bracketed && says) return { text: follows, isLabel: false };
  const labelled = front
    .replace(ANSWERED, "")
    .replace(OF_WHOM, " $<whom>")
    .replace(NOTE, "")
    .replace(/[\s:=|([{~≈><*_.…→–—-]+$/u, "");
  const last = labelled.split(CLAUSE_END).at(-1) ?? "";
  const label = !labels && KILLS.test(front) ? last.replace(KILLER, "$<deed>") : last;
  if (!HAS_LETTERS.test(label)) return { text: follows, isLabel: false };
  if (earlier && (ONLY_RIGHT.test(label) || ONLY_SAID.test(label))) return earlier;
  // What was said of the number before is no label: “3 of the insurgents are under 30”.
  const isTaken = earlier?.isLabel === false && label === labelled && label.trim().startsWith("of ");
  return isTaken ? { text: follows, isLabel: false } : { text: label.replace(SLASH, ""), isLabel: true };
}

/** A number with the stretch in which what it counts is said. */
interface Around {
  readonly from: number;
  readonly to: number;
  readonly number: Pick<StatedNumber, "start" | "end" | "unit">;
  /** The number after it, with the end of its own stretch. */
  readonly next: (Around["number"] & { readonly to: number }) | undefined;
}

interface Phrase {
  readonly text: string;
  readonly isLabel: boolean;
}

/** Whether the number's line puts what is counted before each number: “civilians 745 soldiers 125”. */
function hasLabelsFirst(text: string, numbers: readonly StatedNumber[], number: StatedNumber): boolean {
  const start = text.lastIndexOf("\n", number.start) + 1;
  const line = text.slice(start, text.indexOf("\n", number.end) < 0 ? undefined : text.indexOf("\n", number.end));
  const inLine = numbers.filter((one) => one.kind === "count" && one.start >= start && one.end <= start + line.length);
  const [first] = inLine;
  const last = inLine.at(-1);
  if (!first || !last || /[.!?]\s/.test(line)) return false;
  const begins = /^[^\p{L}]*(?:(?:\p{L}+\s){0,3}\p{L}+:\s)?(?:\p{L}+\s){0,3}\p{L}+\s?[:=(–-]?\s?$/u.test(
    text.slice(start, first.start),
  );
  const isSaid = /(?:says?|said|claims?|reports?|counts?)\s$/iu.test(text.slice(start, first.start));
  const isShare = /^\s?%?\sof\s/iu.test(text.slice(first.end));
  const ends = !isSaid && !isShare && !HAS_LETTERS.test(text.slice(last.end, start + line.length));
  const before = text.slice(start, first.start);
  // “Killed so far: civilians – 745” begins with its first label.
  const [opening = ""] = /\p{L}+/u.exec(/^[^:]*:\s(?=.*\p{L})(.*)$/u.exec(before)?.[1] ?? before) ?? [];
  return (
    begins &&
    ends &&
    inLine.length > 1 &&
    !/^(?:they|it|he|she|we|i|the|at|over|more|about|killed|some)$/i.test(opening)
  );
}
