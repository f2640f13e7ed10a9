import type { StatedNumber } from "../../numbers/stated-number.ts";

/** A stretch of a text, from one place to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a clause ends. */
export const CLAUSE_END =
  /\n|\s(?:comma|full stop|semicolon|new line|newline)(?=\s|$)|\s?(?:->|→)\s?|[.!?;|؟؛](?=\s|$)|[,:،](?=\s)|\s[-–—](?=\s)/u;
const SENTENCE_END = /[.!?؟](?=\s|$)|\n\s*\n/gu;
/** What the sentence's subject is only compared with. */
const COMPARED =
  /\b(?:since|than|unlike|compared (?:to|with)|after|like|as (?:many|much|bad|deadly|high|bloody) as)\s(?:in\s)?(?:the\s)?[^,.;!?\n]*?\b(?:19|20)\d\d\b[^,.;!?\n]{0,60}/giu;
/** Where a sentence turns to another time or event. */
const TURN = /\n|;|\b(?:now|but|while|whereas|versus|vs|today|currently|this time)\b/giu;
/** Where what is said of one number ends and what leads to the next begins, the plainest first. */
const DIVIDING = [/[.!?؟]\s|\n|[;|]/gu, /[,،]\s|\s[-–—]\s/gu, /\s(?:and|but|than|while|whereas|versus|vs)\s/giu];

/** Numbers with no more between them than a bracket say two things of the same. */
const BESIDE = 3;

export function sentenceAt(text: string, { start, end }: Span): Span {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (match.index >= end) return { start: from, end: match.index };
    if (match.index < start) from = match.index + match[0].length;
  }
  return { start: from, end: text.length };
}

/** The part of a sentence around a number, between the turns before and after it. */
export function sceneAt(text: string, { start, end }: Span, number: Span): Span {
  const turns = [...text.slice(start, end).matchAll(TURN)].map(({ index }) => start + index);
  return {
    start: Math.max(start, ...turns.filter((turn) => turn < number.start)),
    end: Math.min(end, ...turns.filter((turn) => turn >= number.end)),
  };
}

/** Whether a text turns to another time or event between two places. */
export function turnsBetween(text: string, start: number, end: number): boolean {
  return text.slice(start, end).search(TURN) >= 0;
}

/** What of a sentence is said of each of its numbers alone: from where the talk of the last one ends. */
export function segmentAt(text: string, sentence: Span, numbers: readonly StatedNumber[], at: number): Span {
  const start = divisionBetween(text, numbers[at - 1], numbers[at]);
  // “125 (12 %)” says two things of the same.
  if (start !== undefined && numbers[at]?.start === start && start - (numbers[at - 1]?.end ?? 0) <= BESIDE)
    return segmentAt(text, sentence, numbers.toSpliced(at - 1, 1), at - 1);
  const end = divisionBetween(text, numbers[at], numbers[at + 1]);
  return { start: Math.max(sentence.start, start ?? 0), end: Math.min(sentence.end, end ?? text.length) };
}

function divisionBetween(text: string, one: Span | undefined, other: Span | undefined): number | undefined {
  if (!one || !other) return undefined;
  const gap = text.slice(one.end, other.start);
  for (const pattern of DIVIDING) {
    const last = [...gap.matchAll(pattern)].at(-1);
    if (last) return one.end + last.index;
  }
  return other.start;
}

/** The text with blanks where it only compares, unless the number itself stands there. */
export function withoutCompared(text: string, sentence: Span, number: Span): string {
  const told = text.slice(sentence.start, sentence.end).replace(COMPARED, (compared, at: number) => {
    const start = sentence.start + at;
    const holds = start <= number.start && number.start < start + compared.length;
    return holds ? compared : " ".repeat(compared.length);
  });
  return text.slice(0, sentence.start) + told + text.slice(sentence.end);
}
