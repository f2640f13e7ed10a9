import type { KnowledgeBase } from "../../../../knowledge/model.ts";
import { isArabic } from "../arabic-forms.ts";
import { Glossary, keyOf, type Phrase } from "./glossary.ts";

type Named = Pick<KnowledgeBase, "entities" | "concepts">;

const glossaries = new WeakMap<Named["entities"], Glossary>();

/** A base's glossary, made once for all that read with it: its names, then the built-in words, then its other words. */
export function glossaryOf({ entities, concepts }: Named): Glossary {
  const known = glossaries.get(entities);
  if (known) return known;
  const names = [...entities.values()].flatMap(({ name, spellings }) => phrasesOf(spellings, name.en));
  const meanings = concepts.flatMap(({ words: [first = "", ...others] }) => phrasesOf(others, first));
  const glossary = new Glossary(names, meanings);
  glossaries.set(entities, glossary);
  return glossary;
}

function phrasesOf(texts: readonly string[], meaning: string): Phrase[] {
  return texts.filter(isArabic).map((text) => ({ words: keyOf(text), meaning: meaning.toLowerCase().split(" ") }));
}
