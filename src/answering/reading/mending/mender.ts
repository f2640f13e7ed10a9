import { everydayFrequency, isEnglish } from "../everyday.ts";
import { folded, isArabic } from "../languages/arabic-forms.ts";
import { translate } from "../languages/translating.ts";
import { writtenOut } from "../normalise.ts";
import { Speller } from "../spelling.ts";
import { readDigits } from "./digits-as-letters.ts";
import { lacksVowels, VowelRestorer } from "./dropped-vowels.ts";
import { Splitter } from "./unspaced.ts";

/** Unknown words of a text that are looked at; each takes up to a tenth of a millisecond. */
const MOST_MENDED = 40;
/** Words that are kept as they were meant: those of one message are read in several wordings of it. */
const KEPT = 500;
/** Words without vowels that make a text one in which they are left out: “ppl” alone doesn't. */
const VOWELLESS = 2;
/** How often English, as a share, or the base, as a count, uses those that are usual without (“mr”, “tv”, a party's letters). */
const USUAL = { english: 1e-5, own: 5, half: 1e-4 };
/** After “were” they show that “where” was meant. */
const BEFORE_SUBJECT = /^(?:is|are|did|does|do)$/;
/** What follows “how”, as people write it. */
const HOW = /^(?:m|long|lng|did|do|to|old|come|big|far|bad)/;
/** How a word is written can't tell what a longer one means. */
const LONGEST = 160;

/** Reads the words of a member's message as they were meant; what the base or everyday English knows is left alone. */
export class Mender {
  readonly #counts: ReadonlyMap<string, number>;
  readonly #alsoReal: ReadonlySet<string>;
  readonly #speller: Speller;
  readonly #splitter: Splitter;
  readonly #vowels: VowelRestorer;
  /** What words were meant, in a text that leaves out vowels and in any other. */
  readonly #meant = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>()] as const;
  /** The base's Arabic words by their folded spelling. Made when it is first needed. */
  #arabic: ReadonlyMap<string, string> | undefined;

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

  /**
   * The words that were probably meant. In a text of gibberish only the first unknown words are looked at.
   */
  mendAll(written: readonly string[]): string[] {
    const tokens = this.#joinHeard(written);
    const vowelless = tokens.filter((token) => this.#lacksVowels(token)).length >= VOWELLESS;
    const mended = new Map<string, readonly string[]>();
    return translate(tokens, this.#countOf).flatMap((token, at) => {
      if ("meaning" in token) return token.meaning;
      const next = tokens[at + 1] ?? "";
      // It asks where only at the beginning: “how many wer killed”, “were is he”.
      if (at > 0 && token.written === "wer") return ["were"];
      if (token.written === "were" && BEFORE_SUBJECT.test(next)) return ["where"];
      if (token.written === "hwo") return [HOW.test(next) ? "how" : "who"];
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
    const kept = this.#meant[vowelless ? 1 : 0];
    const known = kept.get(word);
    if (known) return known;
    if (kept.size >= KEPT) kept.clear();
    const meant = this.#guess(word, vowelless);
    kept.set(word, meant);
    return meant;
  }

  #guess(word: string, vowelless: boolean): readonly string[] {
    if (word.length > LONGEST || isArabic(word)) return [this.#spelling(word)];
    const restored = this.#vowels.restore(word, vowelless) ?? readDigits(word, this.#isOwn, this.#isReal);
    if (restored !== undefined) return [restored];
    // “hidin”
    if (word.endsWith("in") && word.length > 4 && this.#isReal(`${word}g`)) return [`${word}g`];
    return this.#splitter.split(word) ?? [this.#speller.mend(word)];
  }

  /** Two words where the base has one that sounds like both, as dictation writes them. */
  #joinHeard(tokens: readonly string[]): readonly string[] {
    const at = tokens.findIndex((word, i) => {
      const next = tokens[i + 1] ?? "";
      return this.#mayBeHalf(word) && this.#mayBeHalf(next) && this.#speller.hear(word + next) !== undefined;
    });
    if (at < 0) return tokens;
    const heard = this.#speller.hear(`${tokens[at]}${tokens[at + 1]}`) ?? "";
    return [...tokens.slice(0, at), heard, ...this.#joinHeard(tokens.slice(at + 2))];
  }

  #mayBeHalf(word: string): boolean {
    return /^[a-z]{3,}$/.test(word) && this.#countOf(word) < USUAL.own && everydayFrequency(word) < USUAL.half;
  }

  /** An Arabic word as the base spells it: people write some letters for each other. */
  readonly #spelling = (word: string): string => {
    if (!isArabic(word) || this.#isOwn(word)) return word;
    this.#arabic ??= new Map(
      this.#counts
        .keys()
        .filter(isArabic)
        .map((own) => [folded(own), own]),
    );
    return this.#arabic.get(folded(word)) ?? word;
  };

  readonly #countOf = (word: string): number => this.#counts.get(word) ?? 0;
  readonly #isOwn = (word: string): boolean => this.#counts.has(word) || this.#alsoReal.has(word);
  readonly #isReal = (word: string): boolean => this.#isOwn(word) || isEnglish(word);
}
