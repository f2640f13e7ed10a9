import { readNumbers } from "../numbers/read-numbers.ts";
import type { StatedNumber } from "../numbers/stated-number.ts";
import type { MeaningReader, MeantWord } from "./meaning-reader.ts";

/** A number of a text with what stands around it, up to the numbers beside it. */
export interface StatedCount {
  readonly number: StatedNumber;
  /** The words that say what is counted: they follow the number, or stand before it as its label. */
  readonly phrase: readonly MeantWord[];
  readonly isLabel: boolean;
  /** Whether the text calculates with it. */
  readonly isOperand: boolean;
  /** Of its sentence, before and after, without what is only compared with (“since the 2013 attack”). */
  readonly before: readonly MeantWord[];
  readonly after: readonly MeantWord[];
  /** What its line of the sentence speaks of, up to where it turns to another time (“now”, “but”). */
  readonly scene: readonly MeantWord[];
  /** Years in the scene. */
  readonly years: readonly number[];
  /** What comes directly after it in writing. */
  readonly rest: string;
}

/** Nobody reads on after so many. */
const MOST_NUMBERS = 100;
const CLAUSE_END = /\n|[.!?;|](?=\s|$)|[,:](?=\s)|\s[-–—](?=\s)/u;
const SENTENCE_END = /[.!?](?=\s|$)|\n\s*\n/gu;
/** What the sentence's subject is only compared with. */
const COMPARED =
  /\b(?:since|than|unlike|compared (?:to|with)|after)\s(?:the\s)?[^,.;!?\n]*?\b(?:19|20)\d\d\b[^,.;!?\n]{0,60}/giu;
/** Where a sentence turns to another time or event. */
const TURN = /\n|\b(?:now|but|while|whereas|versus|vs|today|currently|this time)\b/giu;
const CALCULATED = /(?:[+÷×≈]|\d\s?=)\s*$/;
const CALCULATES = /^\s*[+÷×≈]\s*\d/;
const HAS_LETTERS = /\p{L}/u;

/** The numbers of a text that count or measure something, or are years, with what they count. */
export function statedCounts(text: string, reader: MeaningReader): StatedCount[] {
  const numbers = readNumbers(text).slice(0, MOST_NUMBERS);
  const dividers = numbers.filter(({ kind }) => kind !== "year");
  return numbers
    .filter(({ kind }) => kind === "count" || kind === "measure" || kind === "year")
    .map((number) => {
      const at = dividers.indexOf(number);
      const from = dividers[at - 1]?.end ?? 0;
      const to = dividers[at + 1]?.start ?? text.length;
      const sentence = sentenceAt(text, number);
      const told = withoutCompared(text, sentence, number);
      const scene = sceneAt(told, sentence, number);
      const before = told.slice(sentence.start, number.start);
      const after = told.slice(number.end, sentence.end);
      const labels = hasLabelsFirst(text, numbers, number);
      const phrase = phraseOf(text, { from, to, number }, labels);
      return {
        number,
        phrase: reader.wordsOf(phrase.text),
        isLabel: phrase.isLabel,
        isOperand:
          CALCULATED.test(text.slice(Math.max(0, number.start - 6), number.start)) ||
          CALCULATES.test(text.slice(number.end)),
        before: reader.wordsOf(before),
        after: reader.wordsOf(after),
        scene: reader.wordsOf(told.slice(scene.start, scene.end)),
        years: numbers
          .filter(({ kind, start }) => kind === "year" && scene.start <= start && start < scene.end)
          .filter(({ start, end }) => told.slice(start, end).trim() !== "")
          .map(({ value }) => value),
        rest: text.slice(number.end, number.end + 20),
      };
    });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What says what is counted: the clause after the number, or where that says nothing, its label. */
function phraseOf(
  text: string,
  { from, to, number }: { from: number; to: number; number: StatedNumber },
  labels: boolean,
) {
  const after = text.slice(number.end, to);
  const bracketed = /^\s?[)\]]/.test(after);
  const follows = (after.split(CLAUSE_END, 1)[0] ?? "").replace(/[([{].*$/s, (note, at: number) =>
    at > 2 ? "" : note,
  );
  if (!labels && !bracketed && HAS_LETTERS.test(follows)) return { text: follows, isLabel: false };
  const labelled = text.slice(from, number.start).replace(/[\s:=|([{~≈><*_–—-]+$/u, "");
  const label = labelled.split(CLAUSE_END).at(-1) ?? "";
  return HAS_LETTERS.test(label) ? { text: label, isLabel: true } : { text: follows, isLabel: false };
}

/** Whether the number's line puts what is counted before each number: “civilians 745 soldiers 125”. */
function hasLabelsFirst(text: string, numbers: readonly StatedNumber[], number: StatedNumber): boolean {
  const start = text.lastIndexOf("\n", number.start) + 1;
  const line = text.slice(start, text.indexOf("\n", number.end) < 0 ? undefined : text.indexOf("\n", number.end));
  const inLine = numbers.filter((one) => one.kind === "count" && one.start >= start && one.end <= start + line.length);
  const [first] = inLine;
  const last = inLine.at(-1);
  if (!first || !last || /[.!?]\s/.test(line)) return false;
  const begins = /^[^\p{L}]*(?:\p{L}+\s){0,3}\p{L}+\s?[:=(–-]?\s?$/u.test(text.slice(start, first.start));
  const ends = !HAS_LETTERS.test(text.slice(last.end, start + line.length));
  const [opening = ""] = text.slice(start, first.start).match(/\p{L}+/u) ?? [];
  return (
    begins &&
    ends &&
    inLine.length > 1 &&
    !/^(?:they|it|he|she|we|i|the|at|over|more|about|killed|some)$/i.test(opening)
  );
}

function sentenceAt(text: string, { start, end }: Span): Span {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (match.index >= end) return { start: from, end: match.index };
    if (match.index < start) from = match.index + match[0].length;
  }
  return { start: from, end: text.length };
}

/** The part of a sentence around a number, between the turns before and after it. */
function sceneAt(text: string, { start, end }: Span, number: Span): Span {
  const turns = [...text.slice(start, end).matchAll(TURN)].map(({ index }) => start + index);
  return {
    start: Math.max(start, ...turns.filter((turn) => turn < number.start)),
    end: Math.min(end, ...turns.filter((turn) => turn >= number.end)),
  };
}

/** The text with blanks where it only compares, unless the number itself stands there. */
function withoutCompared(text: string, sentence: Span, number: Span): string {
  const told = text.slice(sentence.start, sentence.end).replace(COMPARED, (compared, at: number) => {
    const start = sentence.start + at;
    const holds = start <= number.start && number.start < start + compared.length;
    return holds ? compared : " ".repeat(compared.length);
  });
  return text.slice(0, sentence.start) + told + text.slice(sentence.end);
}
