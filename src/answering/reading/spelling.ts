import { isEnglish } from "./everyday.ts";
import { soundOf } from "./mending/sounds.ts";

/** A word with more slips is another word. */
const MOST_SLIPS = 2;
/** No word that the base knows is longer. */
const LONGEST = 24;
/** Sounds of fewer consonants are those of many words. */
const TELLING_SOUNDS = 3;
/** Two words that are one by mistake sound like it from end to end. */
const TELLING_TOGETHER = 5;
/** Slips of the ear change more letters than those of the fingers, each of them costs less. */
const MOST_BY_EAR = 4;
const BY_EAR = { first: 0.4, each: 0.12 };
/** Words that the base uses less often may be slips themselves. */
const USUAL = 5;

/** Three rows of distances, used again for each pair of words. */
let rows: [Int32Array, Int32Array, Int32Array] = [new Int32Array(64), new Int32Array(64), new Int32Array(64)];

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, each once.
 * Returns `most + 1` as soon as the distance must exceed `most`: only places so near to each other are compared.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  if (b.length >= rows[0].length)
    rows = [rows[0], rows[1], rows[2]].map(() => new Int32Array(2 * b.length)) as typeof rows;
  let [before, previous, row] = rows;
  const far = most + 1;
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - most);
    const last = Math.min(b.length, i + most);
    row[first - 1] = first === 1 ? i : far;
    let best = row[first - 1] ?? far;
    const letter = a.charCodeAt(i - 1);
    for (let j = first; j <= last; j++) {
      const other = b.charCodeAt(j - 1);
      const replaced = (previous[j - 1] ?? far) + (letter === other ? 0 : 1);
      const dropped = j < i + most || i === 1 ? (previous[j] ?? far) + 1 : far;
      let cost = Math.min(replaced, dropped, (row[j - 1] ?? far) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > most) return far;
    [before, previous, row] = [previous, row, before];
  }
  return Math.min(previous[b.length] ?? far, far);
}

/** How often each word occurs, added to what was counted before. */
export function countWords(words: Iterable<string>, counts = new Map<string, number>()): Map<string, number> {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Known words of one length, and the letters of each. */
interface Known {
  readonly words: string[];
  readonly letters: number[];
}
const NONE: Known = { words: [], letters: [] };

/** Mends misspelt words by the words that the base knows; ordinary English words are left alone. */
export class Speller {
  readonly #counts: ReadonlyMap<string, number>;
  readonly #byLength = new Map<number, Known>();
  /** Made when it is first needed: it takes longer than a question. */
  #bySound: ReadonlyMap<string, readonly string[]> | undefined;

  #byConsonants: ReadonlyMap<string, string> | undefined;

  /** @param counts the base's words with how often they occur: the commoner one wins a tie. */
  constructor(counts: ReadonlyMap<string, number>) {
    this.#counts = counts;
    for (const word of counts.keys()) {
      if (word.length < 3 || /\d/.test(word)) continue;
      const known = this.#byLength.get(word.length) ?? { words: [], letters: [] };
      known.words.push(word);
      known.letters.push(lettersOf(word));
      this.#byLength.set(word.length, known);
    }
  }

  /** The word that was probably meant, or the word itself. */
  mend(word: string): string {
    if (word.length < 3 || word.length > LONGEST || /\d/.test(word) || this.#counts.has(word) || isEnglish(word))
      return word;
    const most = word.length < 4 ? 1 : word.length < 8 ? 1.5 : 2;
    const letters = lettersOf(word);
    let best = word;
    let bestCost = Number.POSITIVE_INFINITY;
    for (let length = word.length - 2; length <= word.length + 2; length++) {
      const { words, letters: known } = this.#byLength.get(length) ?? NONE;
      // A letter more or less is one that differs, another letter instead makes two.
      const more = Math.abs(length - word.length);
      for (let i = 0; i < words.length; i++) {
        const differing = countOf((known[i] ?? 0) ^ letters);
        if (differing > 2 * MOST_SLIPS - more) continue;
        const candidate = words[i] ?? "";
        const firstDiffers = candidate[0] !== word[0];
        const slips = firstDiffers || word.length < 6 ? 1 : MOST_SLIPS;
        if (differing > 2 * slips - more) continue;
        const distance = editDistance(word, candidate, slips);
        if (distance > slips) continue;
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
    if (best !== word && (sameLetters(word, best) || lacksOneLetter(word, best))) return best;
    const heard = this.#mendByEar(word);
    return heard && heard.cost < bestCost ? heard.word : best;
  }

  /** The base's long word that two others sound like when they are said together: “insure gents”. */
  hear(words: string): string | undefined {
    const sound = consonantsOf(words);
    if (sound.length < TELLING_TOGETHER) return undefined;
    this.#byConsonants ??= new Map(
      this.#counts
        .keys()
        .filter((known) => (this.#counts.get(known) ?? 0) >= USUAL && /^[a-z]{8,}$/.test(known))
        .map((known) => [consonantsOf(known), known]),
    );
    const heard = this.#byConsonants.get(sound);
    return heard !== undefined && editDistance(words, heard, MOST_SLIPS) <= MOST_SLIPS ? heard : undefined;
  }

  /** The word that sounds alike and is written most alike. */
  #mendByEar(word: string): { word: string; cost: number } | undefined {
    const sound = soundOf(word);
    if (sound.replaceAll("-", "").length < TELLING_SOUNDS || !/^[a-z]{4,}$/.test(word)) return undefined;
    this.#bySound ??= Map.groupBy(
      this.#counts.keys().filter((known) => (this.#counts.get(known) ?? 0) >= USUAL && /^[a-z]{3,}$/.test(known)),
      soundOf,
    );
    const alike = (this.#bySound.get(sound) ?? []).flatMap((known) => {
      const slips = editDistance(word, known, MOST_BY_EAR);
      const cost = BY_EAR.first + BY_EAR.each * slips - Math.log1p(this.#counts.get(known) ?? 0) / 20;
      return slips > MOST_BY_EAR ? [] : [{ word: known, cost }];
    });
    return alike.sort((a, b) => a.cost - b.cost)[0];
  }
}

function consonantsOf(word: string): string {
  return soundOf(word).replaceAll("-", "");
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join("") === [...b].sort().join("");
}

/** Whether a word is the other but for a letter that was left out. */
function lacksOneLetter(word: string, whole: string): boolean {
  return whole.length === word.length + 1 && editDistance(word, whole, 1) === 1;
}

/** Which letters a word has, as bits: of 32 kinds, so that letters of other scripts share theirs with some. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) % 32);
  return letters;
}

/** How many bits are set. */
function countOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
