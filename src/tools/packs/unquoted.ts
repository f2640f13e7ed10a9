import { wordsOf } from "../../knowledge/sources/fingerprint.ts";
import { readNumbers } from "../../numbers/read-numbers.ts";

/** A sentence of a source of which no fact quotes the whole that it says. */
export interface Unquoted {
  /** 1-based, in the source's text. */
  readonly line: number;
  readonly text: string;
  /** Whether a fact quotes some of it. */
  readonly isQuoted: boolean;
  /** The numbers that no quotation from it holds, as they are written. */
  readonly numbers: readonly string[];
}

/** How far the facts' quotations cover a source. */
export interface Covered {
  readonly sentences: number;
  readonly quoted: number;
  /** Sentences without a fact, and those with a number that no quotation holds, in the source's order. */
  readonly left: readonly Unquoted[];
}

/** Fewer words than these, and a quotation from the sentence beside it has run over. */
const MOST_OVERRUN = 2;
/** “One” is mostly nobody's number. */
const LEAST = 2;

/** Which sentences and numbers of a source's text none of the quotations holds. */
export function coverageOf(text: string, quotations: readonly string[]): Covered {
  const sentences = sentencesOf(text).map((sentence) => ({ ...sentence, words: wordsOf(sentence.text) }));
  const words = sentences.flatMap((sentence) => sentence.words);
  const places = quotations.flatMap((quote) => placesOf(wordsOf(quote), words).map((place) => ({ ...place, quote })));
  let start = 0;
  let quoted = 0;
  const left = sentences.flatMap(({ text, line, words: { length } }): Unquoted[] => {
    const end = start + length;
    const least = Math.min(MOST_OVERRUN, length - 1);
    const here = places.filter((place) => Math.min(place.end, end) - Math.max(place.start, start) > least);
    start = end;
    const isQuoted = here.length > 0;
    if (isQuoted) quoted++;
    const held = new Set(here.flatMap(({ quote }) => readNumbers(quote).map(({ value }) => value)));
    const numbers = readNumbers(text)
      .filter(({ kind, value }) => kind !== "list mark" && kind !== "name" && value >= LEAST && !held.has(value))
      .map(({ written }) => written.replace(/\.$/, ""));
    return isQuoted && numbers.length === 0 ? [] : [{ text, line, isQuoted, numbers }];
  });
  return { sentences: sentences.length, quoted, left };
}

/** After these a full stop ends no sentence. */
const ABBREVIATED = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|St|Rev|Sen|Rep|Gov|No|vs)\.\s*$/;
/** A line that goes on: the next begins in lower case or with a digit. */
const GOES_ON = /\r?\n(?=[\p{Ll}\p{Nd}])/gu;
const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a text, each with the line where it begins. */
export function sentencesOf(text: string): { readonly text: string; readonly line: number }[] {
  const flowing = text.replace(GOES_ON, (end) => " ".repeat(end.length));
  const found: { text: string; line: number }[] = [];
  let before = "";
  let start = 0;
  for (const { segment, index } of SENTENCES.segment(flowing)) {
    if (before === "") start = index + (/\S/.exec(segment)?.index ?? 0);
    before += segment;
    if (ABBREVIATED.test(before)) continue;
    const sentence = before.trim().replaceAll(/\s+/g, " ");
    if (wordsOf(sentence).length > 0) found.push({ text: sentence, line: lineAt(text, start) });
    before = "";
  }
  const rest = before.trim();
  return rest === "" ? found : [...found, { text: rest, line: lineAt(text, start) }];
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/** Where the words of a quotation stand in the text's. */
function placesOf(wanted: readonly string[], words: readonly string[]): { start: number; end: number }[] {
  const { length } = wanted;
  if (length === 0) return [];
  return words.flatMap((word, start) => {
    const isHere = word === wanted[0] && wanted.every((one, i) => one === words[start + i]);
    return isHere ? [{ start, end: start + length }] : [];
  });
}
