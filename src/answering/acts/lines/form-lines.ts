import { isFunctionWord } from "../../reading/function-words.ts";
import { stemOf } from "../../reading/normalise.ts";

/** Words of the shortest sentence that speaks for itself. */
const FEWEST = 3;

const PIECE =
  /\{\w+\}|"[^"\n]*"|“[^”\n]*”|«[^»\n]*»|(?<!\p{L})'[^'\n]{8,}'(?!\p{L})|\d[\d.,]*%?|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}\p{N}]+)*|[?!.,;:…–—>=+()]|\n/gu;
const MARKS: Readonly<Record<string, string>> = {
  "?": "<asked>",
  "!": "<cried>",
  "=": "<equals>",
  "+": "<plus>",
  "(": "<aside>",
  ")": "<aside>",
};
const BREAK = "<break>";
const THING = "<thing>";
const SENTENCE_ENDS = /^[.!?…\n]$/;

/** Words, quotations, numbers and marks of a text, in order. */
export function piecesOf(text: string): string[] {
  const plain = text.replace(/[’‘´]/g, "'").toLowerCase();
  return [...plain.matchAll(PIECE)].map(([piece]) => piece.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, ""));
}

/** Whatever is about something stands there as a thing: how it is put is left. */
export function formLine(pieces: readonly string[], isForm: (stem: string) => boolean): string {
  const units = pieces.map((piece) => {
    if (/^\p{L}/u.test(piece)) return isForm(stemOf(piece)) ? piece : THING;
    if (/^["“«']/.test(piece)) return "<quoted>";
    if (/^\d/.test(piece)) return "<number>";
    return piece.startsWith("{") ? THING : (MARKS[piece] ?? BREAK);
  });
  return units.filter((unit, i) => unit !== THING || units[i - 1] !== THING).join(" ");
}

export function sentencesOf(pieces: readonly string[]): string[][] {
  const sentences: string[][] = [[]];
  for (const piece of pieces) {
    sentences.at(-1)?.push(piece);
    if (SENTENCE_ENDS.test(piece)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.filter((piece) => /^[\p{L}\d]/u.test(piece)).length >= FEWEST);
}

/**
 * Tells words that show how something is put: those of grammar, and those of several examples.
 * @param examples in pieces
 * @param least words of so many examples are no matter of what they are about
 */
export function formsAmong(examples: readonly (readonly string[])[], least: number): (stem: string) => boolean {
  const counted = new Map<string, number>();
  for (const pieces of examples)
    for (const stem of new Set(pieces.map(stemOf))) counted.set(stem, (counted.get(stem) ?? 0) + 1);
  return (stem) => isFunctionWord(stem) || (counted.get(stem) ?? 0) >= least;
}
