import { folded } from "../arabic-forms.ts";
import { type Affixed, arabicStem, takenApart, verbStem } from "./affixes.ts";
import { GRAMMAR, PARTICLES } from "./grammar.ts";
import { numberAt } from "./number-words.ts";
import { longestAt, type Phrase, type Phrases, phrasesOf } from "./phrases.ts";
import { ASKED_NOUNS } from "./words/asked-nouns.ts";
import { COMMON } from "./words/common-words.ts";
import { EVENTS } from "./words/event-words.ts";
import { MATTERS } from "./words/matter-words.ts";
import { PEOPLE } from "./words/people-words.ts";
import { SUMS } from "./words/sum-words.ts";
import { TALK } from "./words/talk-words.ts";
import { THINGS } from "./words/thing-words.ts";
import { VERBS } from "./words/verb-words.ts";

/** What a word may be made of, with the phrases that it begins then. */
interface Beginning extends Omit<Affixed, "word"> {
  readonly phrases: Phrases;
}

/** Words that are kept as they were found. */
const MOST_KEPT = 20_000;

/** What Arabic words mean in English, and how many words that takes. */
export interface Meaning {
  readonly meaning: readonly string[];
  readonly length: number;
}

/** It asks who at the beginning, and means “of” elsewhere. */
const WHO_OR_OF = "من";
/** It says no at the beginning, and denies what is done. */
const NO_OR_NOT = "لا";
/** It says what will be, or that somebody went. */
const WILL_OR_WENT = "راح";
/** It offers another possibility, or denies after what was denied, and before what is done. */
const OR_OR_NOR = "ولا";
const DENYING = new Set(["لا", "لم", "لن", "ليس", "ليست", "ليسوا", "مو", "مش", "ما", "مافي"]);
/** What is done now. */
const DONE = /^[يتن]/;
/** It asks what at the beginning, and denies elsewhere. */
const WHAT_OR_NOT = "ما";
const COUNTED = new Set(["عدد", "اعداد"]);
/** The second day of the week, and two of what was named. */
const MONDAY_OR_BOTH = /^[وبل]?ال(?:اثنين|اتنين|تنين)$/;
/** What stands beside two that are taken together. */
const TAKEN_TOGETHER = new Set(
  "مجموع المجموع اجمع جمع بين كلا كل هدول هدوله هءلاء هاءلاء سوا معا مع سويا جميعا نفس".split(" "),
);
const SPEAKING_OF = /^(?:هو|هي|هم|هما|الذي|التي)$/;

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
  readonly #byStem = new Map<string, readonly string[]>();

  /** @param names of the pack, which go first @param others words of the pack that are no names */
  constructor(names: readonly Phrase[] = [], others: readonly Phrase[] = []) {
    this.#names = new Set(names.map(({ words: [first = ""] }) => first));
    const all = [...names, ...BUILT_IN, ...others].toSorted((a, b) => b.words.length - a.words.length);
    const byFirst = Map.groupBy(all, ({ words: [first = ""] }) => first);
    this.#phrases = new Map([...byFirst].map(([first, phrases]) => [first, phrasesOf(phrases)]));
    for (const { words, meaning } of all) {
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

  /** What stands at a place of folded words; undefined where it isn't known. */
  meaningAt(words: readonly string[], at: number): Meaning | undefined {
    const word = words[at] ?? "";
    if (isMonday(words, at)) return { meaning: ["monday"], length: 1 };
    const number = numberAt(words, at);
    if (number && (number.length > 1 || number.value > 1))
      return { meaning: [String(number.value)], length: number.length };
    if (PARTICLES.has(word) && !this.#longer(words, at)) return { meaning: [], length: 1 };
    const joined = word.startsWith("و") && word.length > 2 ? word.slice(1) : word;
    const and = joined === word ? [] : ["and"];
    const next = and.length > 0 ? numberAt(words.with(at, joined), at) : undefined;
    if (next && (next.length > 1 || next.value > 1))
      return { meaning: ["and", String(next.value)], length: next.length };
    const before = words[at - 1] ?? "";
    if (joined === WHO_OR_OF && !this.#longer(words, at)) {
      const isBeginning = at === 0 || and.length > 0;
      const asks = isBeginning || SPEAKING_OF.test(words[at + 1] ?? "");
      // “A number of” is one phrase already.
      if (COUNTED.has(before) && !asks) return { meaning: [], length: 1 };
      return { meaning: [...and, asks ? "who" : "of"], length: 1 };
    }
    if (joined === WHAT_OR_NOT && !this.#longer(words, at)) {
      const isAsked = at === 0 && this.#mayBeAsked(words[at + 1] ?? "");
      return { meaning: [...and, isAsked ? "what is" : "not"], length: 1 };
    }
    if (joined === WILL_OR_WENT && !DONE.test(words[at + 1] ?? "ي") && !this.#longer(words, at))
      return { meaning: [...and, "went"], length: 1 };
    if (word === OR_OR_NOR && !words.slice(0, at).some((one) => DENYING.has(one)) && !this.#isDone(words[at + 1] ?? ""))
      return { meaning: ["or"], length: 1 };
    if (word === NO_OR_NOT && at === 0 && !DONE.test(words[1] ?? "ي") && !this.#longer(words, at))
      return { meaning: ["no,"], length: 1 };
    return this.#known(words, at) ?? this.#byForm(word);
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

  /** Whether “what is …” may go on with a word: it is a noun, not what was done. */
  #mayBeAsked(next: string): boolean {
    return /^ال|^ه[وي]$/.test(next) || this.#names.has(next) || ASKED_NOUNS.has(next);
  }

  #isDone(word: string): boolean {
    return DONE.test(word) && !this.#names.has(word) && !this.#phrases.has(word);
  }

  #longer(words: readonly string[], at: number): boolean {
    return (this.#known(words, at)?.length ?? 0) > 1;
  }

  #known(words: readonly string[], at: number): Meaning | undefined {
    let best: Meaning | undefined;
    for (const { before, after, phrases } of this.#beginningAt(words[at] ?? "")) {
      const found = (after.length === 0 ? longestAt(phrases, words, at) : undefined) ?? phrases.alone;
      if (found && found.words.length > (best?.length ?? 0))
        best = { meaning: [...before, ...found.meaning, ...after], length: found.words.length };
    }
    return best;
  }

  /** The phrases that a word may begin, by what it may be made of. */
  #beginningAt(written: string): readonly Beginning[] {
    const kept = this.#beginnings.get(written);
    if (kept) return kept;
    const found = [...takenApart(written)].flatMap(({ before, word, after }): Beginning[] => {
      const phrases = this.#phrases.get(word);
      return phrases ? [{ before, after, phrases }] : [];
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
    for (const { before, word, after } of takenApart(written)) {
      if (word.length < 3) continue;
      const verb = verbStem(word) ?? "";
      // Of “انقطع”, what is now or comes has no alef: “ينقطع”.
      const meaning =
        this.#byStem.get(arabicStem(word)) ??
        this.#byStem.get(verb) ??
        (verb.length > 3 ? this.#byStem.get(`ا${verb}`) : undefined);
      if (meaning) return { meaning: [...before, ...meaning, ...after], length: 1 };
    }
    return undefined;
  }
}

/** “الاثنين” is a day, but where something is said of two together. */
function isMonday(words: readonly string[], at: number): boolean {
  if (!MONDAY_OR_BOTH.test(words[at] ?? "")) return false;
  return ![words[at - 1], words[at + 1]].some((one = "") => TAKEN_TOGETHER.has(one));
}

/** Words of a text as the keys of a glossary. */
export function keyOf(text: string): string[] {
  return text.split(/[\s_]+/).map((word) => folded(word).replace(/^ال(?=...)/, ""));
}

const BUILT_IN: readonly Phrase[] = [GRAMMAR, SUMS, PEOPLE, EVENTS, THINGS, TALK, MATTERS, VERBS, COMMON].flatMap(
  (table) =>
    Object.entries(table).flatMap(([meaning, phrases]) =>
      phrases
        .split(/\s+/)
        .filter((phrase) => phrase !== "")
        .map((phrase): Phrase => ({ words: keyOf(phrase), meaning: meaning.split(" ") })),
    ),
);
