import type { Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { FURTHER_LANGUAGES } from "../../../languages/found.ts";
import { isMostlyIn, scriptOf } from "../../../languages/scripts.ts";
import { clean, tokensIn } from "../normalise.ts";
import type { Glossed } from "./arabic/gloss.ts";
import type { Spoken } from "./arabic/spoken.ts";
import { hasOwnTable, otherLanguageOf } from "./other-language-of.ts";
import { foldedToken, isEverydayEnglish, translate } from "./translating.ts";

type Worded = Pick<KnowledgeBase, "entities" | "concepts" | "entries">;

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: string;
}

/** So many words of a message must be the pack's in the language, and this share of those that aren't English. */
const LEAST = 2;
const SHARE = 0.5;
const BETWEEN_RUNS = /([.!?;:,\n…]+)/;

/** Reads a language that has no reader of its own by what a pack has in it: its names, words and phrasings. */
export class PackReader {
  readonly language: Language;
  /** By their first word, the longest first. */
  readonly #phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** What only this language's texts hold. */
  readonly #own: ReadonlySet<string>;
  readonly #script: string | undefined;

  constructor(language: Language, base: Worded, english: ReadonlySet<string>) {
    this.language = language;
    const phrases = [
      ...[...base.entities.values()].flatMap(({ name, further }) => phrasesOf(further?.get(language), name.en)),
      ...base.concepts.flatMap(({ words: [first = ""], further }) => phrasesOf(further?.get(language), first)),
    ].sort((a, b) => b.words.length - a.words.length);
    this.#phrases = Map.groupBy(phrases, ({ words: [first = ""] }) => first);
    const texts = [...base.entries.values()].flatMap((entry) => wordingsOf(entry, language)).flatMap(wordsOf);
    const all = [...texts, ...phrases.flatMap(({ words }) => words)];
    this.#own = new Set(all.filter((word) => !english.has(word) && !isEverydayEnglish(word)));
    this.#script = scriptOf(language);
  }

  /** Whether a message is in this language: by its script, words of its grammar, or else the pack's words. */
  isOf(message: string): boolean {
    if (otherLanguageOf(message) === this.language) return true;
    if (this.#script !== undefined && !SHARED_SCRIPTS.has(this.#script)) return isMostlyIn(message, this.#script);
    // Languages that share their words of grammar with others are told by the rest of what the pack has.
    if (this.#script !== "Latn") return false;
    const words = wordsOf(message);
    const telling = words.filter((word) => word.length > 1 && !isEverydayEnglish(word));
    const known = telling.filter((word) => this.#own.has(word)).length;
    return known > 0 && known >= Math.min(LEAST, words.length) && known >= telling.length * SHARE;
  }

  /** A text in English, as far as its words are known; the others as they are. */
  glossed(text: string): Glossed {
    const spoken: Spoken[] = [];
    const runs = clean(text)
      .split(BETWEEN_RUNS)
      .map((run, i) => {
        if (i % 2 === 1) return run;
        const said = this.#glossedRun(tokensIn(run).map(foldedToken));
        spoken.push(...said);
        return said.flatMap(({ meaning }) => (meaning === "" ? [] : [meaning])).join(" ");
      });
    return {
      text: runs
        .join(" ")
        .replace(/\s+([.!?;:,…])/g, "$1")
        .trim(),
      spoken,
    };
  }

  #glossedRun(words: readonly string[]): Spoken[] {
    const said: Spoken[] = [];
    let rest: string[] = [];
    const flush = () => {
      said.push(...inEnglish(rest, hasOwnTable(this.language)));
      rest = [];
    };
    for (let at = 0; at < words.length; at++) {
      const phrase = this.#phrases
        .get(words[at] ?? "")
        ?.find((one) => one.words.every((word, i) => words[at + i] === word));
      if (!phrase) rest.push(words[at] ?? "");
      else {
        flush();
        said.push({ words: phrase.words, meaning: phrase.meaning });
        at += phrase.words.length - 1;
      }
    }
    flush();
    return said;
  }
}

/** Scripts in which many languages are written. */
const SHARED_SCRIPTS: ReadonlySet<string> = new Set(["Latn", "Arab", "Cyrl"]);

const readers = new WeakMap<Worded["entries"], ReadonlyMap<Language, PackReader>>();

/** A base's readers of the languages that are files alone, made once; none of those in which it has nothing. */
export function packReadersOf(base: Worded): ReadonlyMap<Language, PackReader> {
  const known = readers.get(base.entries);
  if (known) return known;
  const entries = [...base.entries.values()];
  const languages = FURTHER_LANGUAGES.filter((language) => entries.some((one) => one.phrasings[language]));
  const english = new Set(
    languages.length === 0 ? [] : entries.flatMap(({ phrasings }) => phrasings.en).flatMap((text) => wordsOf(text)),
  );
  const made = new Map(languages.map((language) => [language, new PackReader(language, base, english)] as const));
  readers.set(base.entries, made);
  return made;
}

function inEnglish(words: readonly string[], hasTable: boolean): Spoken[] {
  if (!hasTable) return words.map((word) => ({ words: [word], meaning: word }));
  return translate(words, () => 0).map((one) =>
    "written" in one
      ? { words: [one.written], meaning: one.written }
      : { words: one.meaning, meaning: one.meaning.join(" ") },
  );
}

function wordingsOf({ phrasings, followUps }: Entry, language: Language): readonly string[] {
  return [...(phrasings[language] ?? []), ...(followUps?.[language] ?? [])];
}

function phrasesOf(texts: readonly string[] = [], meaning: string): Phrase[] {
  return texts.map((text) => ({ words: wordsOf(text), meaning: clean(meaning) }));
}

function wordsOf(text: string): string[] {
  return tokensIn(clean(text)).map(foldedToken);
}
