import { isEnglish } from "./everyday.ts";

/** Unknown words of a text that are looked up; each costs up to a millisecond. */
const MOST_MENDED = 40;
/** A word with more slips is another word. */
const MOST_SLIPS = 2;
/** No word that the base knows is longer. */
const LONGEST = 24;

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, each once.
 * Returns `most + 1` as soon as the distance must exceed `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}

/** How often each word occurs, added to what was counted before. */
export function countWords(words: Iterable<string>, counts = new Map<string, number>()): Map<string, number> {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Mends misspelt words by the words that the base knows; ordinary English words are left alone. */
export class Speller {
  readonly #counts: ReadonlyMap<string, number>;
  readonly #alsoReal: ReadonlySet<string>;
  readonly #byLength = new Map<number, { word: string; letters: number }[]>();

  /**
   * @param counts the base's words with how often they occur: the commoner one wins a tie
   * @param alsoReal words that are left alone, though none is mended to them
   */
  constructor(counts: ReadonlyMap<string, number>, alsoReal: ReadonlySet<string> = new Set()) {
    this.#counts = counts;
    this.#alsoReal = alsoReal;
    for (const word of counts.keys()) {
      if (word.length < 3 || /\d/.test(word)) continue;
      const list = this.#byLength.get(word.length) ?? [];
      list.push({ word, letters: lettersOf(word) });
      this.#byLength.set(word.length, list);
    }
  }

  /** Whether the base itself uses the word. */
  knows(word: string): boolean {
    return this.#counts.has(word);
  }

  /** The words that were probably meant. In a text of gibberish only the first unknown words are looked at. */
  mendAll(words: readonly string[]): string[] {
    const mended = new Map<string, string>();
    for (const word of words) {
      if (mended.size < MOST_MENDED && !mended.has(word) && !this.#isReal(word)) mended.set(word, this.mend(word));
    }
    return words.map((word) => mended.get(word) ?? word);
  }

  #isReal(word: string): boolean {
    return this.knows(word) || this.#alsoReal.has(word) || isEnglish(word);
  }

  /** The word that was probably meant, or the word itself. */
  mend(word: string): string {
    if (word.length < 3 || word.length > LONGEST || /\d/.test(word) || this.#isReal(word)) return word;
    const most = word.length < 4 ? 1 : word.length < 8 ? 1.5 : 2;
    const letters = lettersOf(word);
    let best = word;
    let bestCost = Number.POSITIVE_INFINITY;
    for (let length = word.length - 2; length <= word.length + 2; length++) {
      for (const { word: candidate, letters: others } of this.#byLength.get(length) ?? []) {
        if (differing(letters, others) > 2 * MOST_SLIPS) continue;
        const firstDiffers = candidate[0] !== word[0];
        const distance = editDistance(word, candidate, MOST_SLIPS);
        if (distance > MOST_SLIPS || (distance === 2 && (firstDiffers || word.length < 6))) continue;
        const cost =
          distance +
          // Letters are left out more often than put in.
          (candidate.length < word.length ? 0.2 : 0) +
          (firstDiffers ? 0.4 : 0) +
          (sameLetters(word, candidate) ? -0.3 : 0) -
          Math.log1p(this.#counts.get(candidate) ?? 0) / 20;
        if (cost < bestCost && distance + (firstDiffers ? 0.4 : 0) <= most + (word.length >= 6 ? 0.5 : 0)) {
          best = candidate;
          bestCost = cost;
        }
      }
    }
    return best;
  }
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join("") === [...b].sort().join("");
}

/** Which letters a word has, as bits: of 32 kinds, so that letters of other scripts share theirs with some. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) % 32);
  return letters;
}

/** Letters that only one of two words has: each slip of the keyboard makes two at the most. */
function differing(one: number, other: number): number {
  let bits = one ^ other;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
