import { everydayFrequency, isEnglish } from "../everyday.ts";
import { writtenOut } from "../normalise.ts";
import { Speller } from "../spelling.ts";
import { translate } from "../translating.ts";
import { readDigits } from "./digits-as-letters.ts";
import { lacksVowels, VowelRestorer } from "./dropped-vowels.ts";
import { Splitter } from "./unspaced.ts";

/** Unknown words of a text that are looked at; each costs up to a millisecond. */
const MOST_MENDED = 40;
/** Words without vowels that make a text one in which they are left out: “ppl” alone doesn't. */
const VOWELLESS = 2;
/** How often English, as a share, or the base, as a count, uses those that are usual without (“mr”, “tv”, a party's letters). */
const USUAL = { english: 1e-5, own: 5 };
/** How a word is written can't tell what a longer one means. */
const LONGEST = 160;

/** Reads the words of a member's message as they were meant; what the base or everyday English knows is left alone. */
export class Mender {
  readonly #counts: ReadonlyMap<string, number>;
  readonly #alsoReal: ReadonlySet<string>;
  readonly #speller: Speller;
  readonly #splitter: Splitter;
  readonly #vowels: VowelRestorer;

  /**
   * @param counts the base's words with how often they occur
   * @param alsoReal words that are left alone, though none is mended to them
   */
  constructor(counts: ReadonlyMap<string, number>, alsoReal: ReadonlySet<string> = new Set()) {
    this.#counts = counts;
    this.#alsoReal = alsoReal;
    this.#speller = new Speller(counts);
    this.#splitter = new Splitter(counts);
    this.#vowels = new VowelRestorer(counts);
  }

  /** The words that were probably meant. In a text of gibberish only the first unknown words are looked at. */
  mendAll(tokens: readonly string[]): string[] {
    const vowelless = tokens.filter((token) => this.#lacksVowels(token)).length >= VOWELLESS;
    const mended = new Map<string, readonly string[]>();
    return translate(tokens, this.#countOf).flatMap((token, at) => {
      if ("meaning" in token) return token.meaning;
      // It asks where only at the beginning: “how many wer killed”.
      if (at > 0 && token.written === "wer") return ["were"];
      return writtenOut(token.written).flatMap((word) => {
        if (this.#isOwn(word) || (isEnglish(word) && !(vowelless && this.#lacksVowels(word)))) return [word];
        const known = mended.get(word);
        if (known || mended.size >= MOST_MENDED) return known ?? [word];
        const meant = this.#meantBy(word, vowelless);
        mended.set(word, meant);
        return meant;
      });
    });
  }

  /** Whether a word lost its vowels, rather than never had any. */
  #lacksVowels(word: string): boolean {
    return lacksVowels(word) && everydayFrequency(word) < USUAL.english && this.#countOf(word) < USUAL.own;
  }

  #meantBy(word: string, vowelless: boolean): readonly string[] {
    if (word.length > LONGEST) return [word];
    const restored = this.#vowels.restore(word, vowelless) ?? readDigits(word, this.#isOwn, this.#isReal);
    if (restored !== undefined) return [restored];
    return this.#splitter.split(word) ?? [this.#speller.mend(word)];
  }

  readonly #countOf = (word: string): number => this.#counts.get(word) ?? 0;
  readonly #isOwn = (word: string): boolean => this.#counts.has(word) || this.#alsoReal.has(word);
  readonly #isReal = (word: string): boolean => this.#isOwn(word) || isEnglish(word);
}
