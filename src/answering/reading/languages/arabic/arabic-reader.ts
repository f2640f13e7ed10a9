import type { KnowledgeBase } from "../../../../knowledge/model.ts";
import { clean, wordsIn } from "../../normalise.ts";
import { isArabic } from "../arabic-forms.ts";
import { Arabizi } from "./arabizi.ts";
import { Glossary, keyOf, type Phrase } from "./glossary.ts";

type Named = Pick<KnowledgeBase, "entities" | "concepts">;

/** What Arabic of a base's members is read with. */
export interface ArabicReader {
  readonly glossary: Glossary;
  readonly arabizi: Arabizi;
}

const readers = new WeakMap<Named["entities"], ArabicReader>();

/** A base's reader of Arabic, made once for all that read with it: its names go first, then the built-in words, then its other words. */
export function arabicReaderOf({ entities, concepts }: Named): ArabicReader {
  const known = readers.get(entities);
  if (known) return known;
  const names = [...entities.values()].flatMap(({ name, spellings }) => phrasesOf(spellings, name.en));
  const meanings = concepts.flatMap(({ words: [first = "", ...others] }) => phrasesOf(others, first));
  const glossary = new Glossary(names, meanings);
  const latin = new Set(
    [...entities.values()].flatMap(({ spellings }) => spellings.flatMap((text) => wordsIn(clean(text)))),
  );
  const reader = { glossary, arabizi: new Arabizi(glossary.words(), (word) => latin.has(word)) };
  readers.set(entities, reader);
  return reader;
}

function phrasesOf(texts: readonly string[], meaning: string): Phrase[] {
  return texts.filter(isArabic).map((text) => ({ words: keyOf(text), meaning: meaning.toLowerCase().split(" ") }));
}
