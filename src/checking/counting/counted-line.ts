import { stemOf } from "../../answering/reading/normalise.ts";
import type { StatedNumber } from "../../numbers/stated-number.ts";
import type { MeaningReader, MeantWord } from "../reading/meaning-reader.ts";
import type { StatedCount } from "../reading/stated.ts";

/** Characters before and after a number in which what it counts is said. */
const NEAR = 160;
/** Words on each side of it, up to the next number, that stand in their order. */
const MOST = 14;
/** Words that mean something on each side that tell most. */
const NEXT = 2;
/** They stand in a text for the number, for others and for the end of a clause. */
const HERE = "qqhere";
const OTHER = "qqother";
const BREAK = "qqbreak";
const ENDS = /[.!?;:|\n()"“”]+(?=\s|$)|\s[-–—]\s|[\n|()"“”]/gu;

/**
 * A number of a text as a line to learn what it counts from: the words on each side by what they mean, the next of them and the next
 * groups once more, the words that grammar makes say what is counted, and all that stand around.
 */
export function countedLine(
  text: string,
  { number, phrase, isLabel }: StatedCount,
  numbers: readonly StatedNumber[],
  reader: MeaningReader,
): string {
  const words = reader.wordsOf(marked(text, number, numbers).replace(ENDS, ` ${BREAK} `));
  const here = words.findIndex(({ word }) => word.startsWith(HERE));
  const [before, after] = [words.slice(0, Math.max(here, 0)).toReversed(), words.slice(here + 1)];
  const told = phrase.filter(isTelling).flatMap((word) => meaningsOf(word).map((one) => `<p${one}>`));
  return [
    ...sideOf(before, "-").toReversed(),
    `<${words[here]?.word ?? HERE}>`,
    ...sideOf(after, "+"),
    ...nextOf(after, "h+"),
    ...nextOf(before, "h-"),
    ...groupsOf(after, "g+"),
    ...groupsOf(before, "g-"),
    ...told,
    isLabel ? "<label>" : "<phrase>",
    ...words.flatMap((word, i) => (i === here ? [] : plain(word))),
  ].join(" ");
}

/** What is near a number, with words in the place of all numbers; years stay. */
function marked(text: string, number: StatedNumber, numbers: readonly StatedNumber[]): string {
  const from = Math.max(0, number.start - NEAR);
  const to = Math.min(text.length, number.end + NEAR);
  let near = "";
  let at = from;
  for (const one of numbers) {
    if (one.start < at || one.end > to) continue;
    const word = one.start === number.start ? HERE + unitOf(one) : one.kind === "year" ? one.written : OTHER;
    near += `${text.slice(at, one.start)} ${word} `;
    at = one.end;
  }
  return near + text.slice(at, to);
}

function unitOf({ unit, kind }: StatedNumber): string {
  return unit === "%" ? "percent" : kind === "measure" ? "measure" : "";
}

function sideOf(words: readonly MeantWord[], sign: string): string[] {
  const end = words.findIndex(({ word }) => word === OTHER);
  const near = words.slice(0, end < 0 ? MOST : Math.min(end, MOST));
  return near.flatMap((word) => meaningsOf(word).map((one) => `<${sign}${one}>`));
}

function nextOf(words: readonly MeantWord[], sign: string): string[] {
  const end = words.findIndex(({ word }) => word === OTHER || word === BREAK);
  const clause = words.slice(0, end < 0 ? undefined : end);
  const next = clause.filter(isTelling).slice(0, NEXT);
  return next.flatMap((word, i) => meaningsOf(word).map((one) => `<${sign}${i}${one}>`));
}

/** The next group on a side before the next number, and the next beyond it. */
function groupsOf(words: readonly MeantWord[], sign: string): string[] {
  const end = words.findIndex(({ word }) => word === OTHER);
  const near = words.slice(0, end < 0 ? undefined : end).find(isGroup);
  const far = end < 0 ? undefined : words.slice(end).find(isGroup);
  const told = (word: MeantWord | undefined, as: string) =>
    word ? meaningsOf(word).map((one) => `<${as}${one}>`) : [];
  return [...told(near, sign), ...told(far, `${sign}far`)];
}

function isGroup({ slots }: MeantWord): boolean {
  return slots.includes("group") || slots.includes("party");
}

function isTelling({ meanings }: MeantWord): boolean {
  return meanings.length > 0;
}

function meaningsOf({ word, meanings }: MeantWord): readonly string[] {
  const known = meanings.filter((one) => /^[@#]/.test(one));
  return known.length > 0 ? known : [stemOf(word)];
}

function plain({ word, meanings }: MeantWord): string {
  const known = meanings.find((one) => /^[@#]/.test(one));
  return known ? `${word}<${known}>` : word;
}
