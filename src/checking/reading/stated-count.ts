import { readNumbers } from "../../numbers/read-numbers.ts";
import type { StatedNumber } from "../../numbers/stated-number.ts";
import { isStatedAsLoss } from "./losing.ts";
import type { MeaningReader, MeantWord } from "./meaning-reader.ts";
import { type Phrase, phrasesOf } from "./phrases.ts";
import { type Span, sceneAt, segmentAt, sentenceAt, turnsBetween, withoutCompared } from "./spans.ts";
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
  /** Whether they are those of the number before, and nothing is said of this one. */
  readonly isShared: boolean;
  /** Whether the text calculates with it. */
  readonly isOperand: boolean;
  /** Whether it is said to be lost, claimed or buried: of people, to have died. */
  readonly isLoss: boolean;
  /** Of its sentence, between the numbers before and after it. */
  readonly around: readonly MeantWord[];
  /** Of its sentence, before and after, without what is only compared with (“since the 2013 attack”). */
  readonly before: readonly MeantWord[];
  readonly after: readonly MeantWord[];
  /** Its sentence in writing, before and after it. */
  readonly sentence: { readonly before: string; readonly after: string };
  /** Whether its sentence holds no other number. */
  readonly isAlone: boolean;
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
const CALCULATED = /(?:[+÷×≈−]|\d\s?=|\d\s(?:plus|minus))\s*$/;
const CALCULATES = /^\s*(?:[+÷×≈−]|(?:plus|minus)\s)\s*\d/;
/** What leads from a sum to what it comes to. */
const COMES_TO = /^\s*(?:is|are|makes?|equals?|gives|leaves|totals?|adds? up to|comes? to)\s*$|=\s*$/;
const NOTHING: Phrase = { text: "", isLabel: false };

/** The numbers of a text that count or measure something, or are years, with what they count; a step is a number. */
export function* statedCounts(text: string, reader: MeaningReader): Generator<void, StatedCount[]> {
  const numbers = readNumbers(text, 2 * MOST_NUMBERS).slice(0, MOST_NUMBERS);
  const stretches = new Map<string, Stretch>();
  const dividers = numbers.filter(({ kind }) => kind === "count" || kind === "measure" || kind === "list mark");
  const counts: StatedCount[] = [];
  const counting = dividers.filter(({ kind }) => kind !== "list mark");
  const phrases = phrasesOf(text, counting, NEAR, reader);
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
    const phrase = phrases[counting.indexOf(number)] ?? NOTHING;
    const earlier = counts.findLast((one) => one.number.kind !== "year");
    const goesOn = earlier !== undefined && earlier.number.end > sentence.start;
    counts.push({
      number,
      phrase: reader.wordsOf(phrase.text),
      isLabel: phrase.isLabel,
      isShared: phrase.isShared === true,
      isOperand:
        CALCULATED.test(text.slice(Math.max(0, number.start - 6), number.start)) ||
        CALCULATES.test(text.slice(number.end)) ||
        (earlier?.isOperand === true && COMES_TO.test(text.slice(from, number.start))),
      isLoss: isStatedAsLoss(text.slice(from, number.start), text.slice(number.end, to)),
      around: reader.wordsOf(text.slice(Math.max(from, sentence.start), Math.min(to, sentence.end))),
      before: reader.wordsOf(told.slice(sentence.start, number.start)),
      after: reader.wordsOf(told.slice(number.end, sentence.end)),
      sentence: { before: text.slice(sentence.start, number.start), after: text.slice(number.end, sentence.end) },
      isAlone: dividers.every((one) => one === number || one.end <= sentence.start || one.start >= sentence.end),
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
