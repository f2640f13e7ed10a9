import type { KnowledgeBase } from "../../../../knowledge/model.ts";
import { clean, wordsIn } from "../../normalise.ts";
import { isArabic } from "../arabic-forms.ts";
import { Arabizi } from "./arabizi.ts";
import { keyOf } from "./built-in.ts";
import { Glossary } from "./glossary.ts";
import type { Phrase } from "./phrases.ts";
import { NUMBER_VALUES } from "./words/number-values.ts";

type Named = Pick<KnowledgeBase, "entities" | "concepts">;

/** What Arabic of a base's members is read with. */
export interface ArabicReader {
  readonly glossary: Glossary;
  readonly arabizi: Arabizi;
}

/** An Arabic text, in whatever letters, with what it means. */
interface Own {
  readonly text: string;
  readonly meaning: string;
}

const readers = new WeakMap<Named["entities"], ArabicReader>();

/** A base's reader of Arabic, made once for all that read with it: its names go first, then the built-in words, then its other words. */
export function arabicReaderOf({ entities, concepts }: Named): ArabicReader {
  const known = readers.get(entities);
  if (known) return known;
  const names = [...entities.values()].flatMap(({ name, arabic = [] }) => ownOf(arabic, name.en));
  const others = concepts.flatMap(({ words: [first = ""], arabic = [] }) => ownOf(arabic, first));
  const inOwnLetters = new Glossary(inArabicLetters(names), inArabicLetters(others));
  const latin = new Set(
    [...entities.values()].flatMap(({ spellings }) => spellings.flatMap((text) => wordsIn(clean(text)))),
  );
  const arabizi = new Arabizi(
    [...inOwnLetters.words(), ...NUMBER_VALUES.keys()],
    (word) => latin.has(word),
    namesIn(names),
  );
  const inLatinLetters = [...names, ...others]
    .filter(({ text }) => !isArabic(text))
    .map(({ text, meaning }) => phraseOf(arabizi.arabised(text), meaning));
  const glossary = new Glossary(inArabicLetters(names), [...inArabicLetters(others), ...inLatinLetters]);
  const reader = { glossary, arabizi };
  readers.set(entities, reader);
  return reader;
}

function ownOf(texts: readonly string[], meaning: string): Own[] {
  return texts.map((text) => ({ text, meaning }));
}

function inArabicLetters(own: readonly Own[]): Phrase[] {
  return own.filter(({ text }) => isArabic(text)).map(({ text, meaning }) => phraseOf(text, meaning));
}

function phraseOf(text: string, meaning: string): Phrase {
  return { words: keyOf(text), meaning: meaning.toLowerCase().split(" ") };
}

/** The words of names in Arabic letters. */
function namesIn(names: readonly Own[]): ReadonlySet<string> {
  return new Set(inArabicLetters(names).flatMap(({ words }) => words));
}
