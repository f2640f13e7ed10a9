import { folded } from "../arabic-forms.ts";
import { type Affixed, arabicStem, takenApart, verbStem } from "./affixes.ts";
import { ambiguousMeaning, isMonday, meaningBySetting, withArticle } from "./ambiguous-words.ts";
import { BUILT_IN } from "./built-in.ts";
import { PARTICLES } from "./grammar.ts";
import { numberAt } from "./number-words.ts";
import { longestAt, type Phrase, type Phrases, phrasesOf } from "./phrases.ts";
import { isDeed } from "./stating.ts";
import { MATTERS } from "./words/matter-words.ts";
import { PEOPLE } from "./words/people-words.ts";
import { THINGS } from "./words/thing-words.ts";

/** What a word may be made of, with the phrases that it begins then. */
interface Beginning extends Omit<Affixed, "word"> {
  readonly word: string;
  readonly phrases: Phrases;
}

/** Words that are kept as they were found. */
const MOST_KEPT = 20_000;

/** What Arabic words mean in English, and how many words that takes. */
export interface Meaning {
  readonly meaning: readonly string[];
  readonly length: number;
}

/** Letters that are written for others: by dialect, by slips, for want of a key. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/اي(?=.)/, "اء"],
  [/(.)\1+/g, "$1"],
  [/ظ/g, "ض"],
  [/ض/g, "ظ"],
  [/ث/g, "ت"],
  [/ت/, "ث"],
  [/ذ/g, "د"],
  [/د/, "ذ"],
  [/ز/, "ذ"],
  [/ء/g, ""],
  [/س/, "ص"],
  [/ه$/, ""],
];

/** Tells what Arabic words mean. */
export class Glossary {
  /** By their first word. */
  readonly #phrases: ReadonlyMap<string, Phrases>;
  /** What words were found to be. */
  readonly #beginnings = new Map<string, readonly Beginning[]>();
  readonly #forms = new Map<string, Meaning | undefined>();
  /** First words of names. */
  readonly #names: ReadonlySet<string>;
  /** Names of one word: “sect” only begins some. */
  readonly #wholeNames: ReadonlySet<string>;
  readonly #byStem = new Map<string, readonly string[]>();

  /** @param names of the pack, which go first @param others words of the pack that are no names */
  constructor(names: readonly Phrase[] = [], others: readonly Phrase[] = []) {
    this.#names = new Set(names.map(({ words: [first = ""] }) => first));
    this.#wholeNames = new Set(names.flatMap(({ words }) => (words.length === 1 ? words : [])));
    const all = [...names, ...BUILT_IN, ...others].toSorted((a, b) => b.words.length - a.words.length);
    const byFirst = Map.groupBy(all, ({ words: [first = ""] }) => first);
    this.#phrases = new Map([...byFirst].map(([first, phrases]) => [first, phrasesOf(phrases)]));
    for (const { words, meaning, isGrammar } of all) {
      // Words of grammar have no other forms: “منين” is no verb.
      if (isGrammar) continue;
      const stem = words.length === 1 ? arabicStem(words[0] ?? "") : "";
      if (stem.length > 2 && !this.#byStem.has(stem)) this.#byStem.set(stem, meaning);
    }
  }

  /** All words of its phrases, folded. */
  *words(): Generator<string> {
    for (const { alone, bySecond } of this.#phrases.values()) {
      if (alone) yield* alone.words;
      for (const phrases of bySecond.values()) for (const { words } of phrases) yield* words;
    }
  }

  /** Whether a name begins with a folded word. @param isWhole whether it must be the whole name */
  isName(word: string, isWhole = false): boolean {
    const names = isWhole ? this.#wholeNames : this.#names;
    return names.has(word) || names.has(word.replace(/^ال/, ""));
  }

  /**
   * What stands at a place of folded words; undefined where it isn't known.
   * @param isBeginning whether the first of them begins what is said
   * @param isAfterComma whether it goes on after a comma
   * @param isStated whether it is known to state something
   */
  meaningAt(
    words: readonly string[],
    at: number,
    isBeginning = true,
    isAfterComma = false,
    isStated = false,
  ): Meaning | undefined {
    const word = words[at] ?? "";
    if (isMonday(words, at)) return { meaning: ["monday"], length: 1 };
    const set = meaningBySetting(words, at, (place) => countedAt(words, place));
    if (set) return { meaning: set, length: 1 };
    const named = this.#phrases.has(word) ? undefined : withArticle(word);
    const number = named ? undefined : this.#numberAt(words, at);
    if (number) return number;
    const asked =
      isBeginning && !isStated && at === 0 && word === "من" ? this.#known(words.with(at, "مين"), at) : undefined;
    if (asked && asked.length > 1) return asked;
    if (!this.#longer(words, at)) {
      if (PARTICLES.has(word)) return { meaning: [], length: 1 };
      const meaning =
        named ??
        ambiguousMeaning(words, at, {
          isBeginning,
          isAfterComma,
          isStated,
          isName: (one) => this.#names.has(one),
          isKnown: (one) => this.#phrases.has(one),
          isNoun: (one) => NOUNS.has(one),
        });
      if (meaning) return { meaning, length: 1 };
    }
    return this.#construct(words, at) ?? this.#known(words, at) ?? this.#byForm(word);
  }

  /** A phrase of two nouns between which speech puts a word for “of”: “عسكر تبعون الرئيس” is “عسكر الرئيس”. */
  #construct(words: readonly string[], at: number): Meaning | undefined {
    if (!SPOKEN_OF.test(words[at + 1] ?? "")) return undefined;
    const found = this.#known(words.toSpliced(at + 1, 1), at);
    return found && found.length > 1 ? { ...found, length: found.length + 1 } : undefined;
  }

  /** A number, with what is written onto it: “وألف”, “بخمسة آلاف”, “لثلاثة أيام”. */
  #numberAt(words: readonly string[], at: number): Meaning | undefined {
    const word = words[at] ?? "";
    const found = (written: string) => {
      const number = written === "" ? undefined : numberAt(words.with(at, written), at);
      return number && (number.length > 1 || number.value > 1) ? number : undefined;
    };
    const many = MANY[word] ?? MANY[word.replace(/^ال/, "")];
    const plain = found(word);
    if (many && plain?.length === 1) return { meaning: [many], length: 1 };
    if (plain) return { meaning: [String(plain.value)], length: plain.length };
    const joined = word.startsWith("و") ? found(word.slice(1)) : undefined;
    if (joined) return { meaning: ["and", String(joined.value)], length: joined.length };
    const before = NUMBER_PREPOSITIONS[word[0] ?? ""];
    const isJoined = before !== undefined && !this.#phrases.has(word) && word !== NOT_I;
    const measured = isJoined ? found(word.slice(1)) : undefined;
    return measured && { meaning: [before ?? "", String(measured.value)], length: measured.length };
  }

  /** By a spelling that stands for another. */
  #otherwise(written: string): Meaning | undefined {
    for (const [wrong, right] of SPELLINGS) {
      const word = written.replace(wrong, right);
      const meaning = word === written ? undefined : (this.#known([word], 0) ?? this.#byEnding(word));
      if (meaning) return meaning;
    }
    return undefined;
  }

  #longer(words: readonly string[], at: number): boolean {
    return (this.#known(words, at)?.length ?? 0) > 1;
  }

  #known(words: readonly string[], at: number): Meaning | undefined {
    let best: Meaning | undefined;
    for (const { before, word, after, isOfMany, phrases } of this.#beginningAt(words[at] ?? "")) {
      const found = (after.length === 0 ? longestAt(phrases, words, at) : undefined) ?? phrases.alone;
      const owned = (meaning: readonly string[]) => (isOfMany && isDeed(word, meaning.join(" ")) ? [] : after);
      if (found && found.words.length > (best?.length ?? 0))
        best = { meaning: [...before, ...found.meaning, ...owned(found.meaning)], length: found.words.length };
    }
    return best;
  }

  /** The phrases that a word may begin, by what it may be made of. */
  #beginningAt(written: string): readonly Beginning[] {
    const kept = this.#beginnings.get(written);
    if (kept) return kept;
    const found = [...takenApart(written)].flatMap(({ before, word, after, isOfMany = false }): Beginning[] => {
      const phrases = this.#phrases.get(word);
      return phrases ? [{ before, word, after, isOfMany, phrases }] : [];
    });
    if (this.#beginnings.size > MOST_KEPT) this.#beginnings.clear();
    this.#beginnings.set(written, found);
    return found;
  }

  /** By its ending, or by a spelling that stands for another. */
  #byForm(written: string): Meaning | undefined {
    if (this.#forms.has(written)) return this.#forms.get(written);
    const meaning = this.#byEnding(written) ?? this.#otherwise(written);
    if (this.#forms.size > MOST_KEPT) this.#forms.clear();
    this.#forms.set(written, meaning);
    return meaning;
  }

  /** By the stem of a noun or of a verb. */
  #byEnding(written: string): Meaning | undefined {
    for (const { before, word, after, isOfMany } of takenApart(written)) {
      if (word.length < 3) continue;
      const verb = verbStem(word) ?? "";
      // Of “انقطع”, what is now or comes has no alef: “ينقطع”.
      const meaning =
        this.#byStem.get(arabicStem(word)) ??
        this.#byStem.get(verb) ??
        (verb.length > 3 ? this.#byStem.get(`ا${verb}`) : undefined);
      const isDone = isOfMany && meaning !== undefined && isDeed(word, meaning.join(" "));
      if (meaning) return { meaning: [...before, ...meaning, ...(isDone ? [] : after)], length: 1 };
    }
    return undefined;
  }
}

/** How many words a number at a place takes; undefined where none stands there that counts several. */
function countedAt(words: readonly string[], at: number): number | undefined {
  const number = /^\d+$/.test(words[at] ?? "") ? { value: Number(words[at]), length: 1 } : numberAt(words, at);
  return number && number.value > 1 ? number.length : undefined;
}

const SPOKEN_OF = /^(?:تبع|تبعون|تبعين|تبعات|تبعيت|بتاع|بتوع|حق)$/;
/** What is written onto a number. */
const NUMBER_PREPOSITIONS: Readonly<Record<string, string>> = { ب: "in", ل: "to", ع: "on" };
/** Without their number they are many. */
const MANY: Readonly<Record<string, string>> = {
  الاف: "thousands",
  تالاف: "thousands",
  تلاف: "thousands",
  ملايين: "millions",
};
/** “I am not”, and no six. */
const NOT_I = "لست";
/** Somebody or something, in one word. */
const NOUNS: ReadonlySet<string> = new Set(
  [PEOPLE, THINGS, MATTERS].flatMap((table) =>
    Object.values(table).flatMap((phrases) =>
      phrases.split(/\s+/).flatMap((one) => (one === "" || one.includes("_") ? [] : [folded(one)])),
    ),
  ),
);
