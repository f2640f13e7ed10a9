import type { KnowledgeBase } from "../../knowledge/model.ts";
import { textsIn } from "../../texts/languages.ts";
import type { Answer } from "../answer.ts";
import { suggestionsOf } from "../compose.ts";
import type { Hindrance } from "./asking/hindrance.ts";
import { termInWords } from "./word-computation.ts";

/** Says what hinders a sum, and offers what would have been answered. */
export function declined(base: KnowledgeBase, hindrance: Hindrance, instead: Answer): Answer {
  const { language, confidence } = instead;
  const near = instead.outcome === "answer" ? [instead.entry] : [];
  const related = near.flatMap((entry) => entry.related.flatMap((id) => base.entries.get(id) ?? []));
  return {
    outcome: "unknown",
    entry: undefined,
    text: textOf(base, hindrance, language),
    act: "compute",
    confidence,
    language,
    suggestions: suggestionsOf([...near, ...related], language),
  };
}

function textOf(base: KnowledgeBase, hindrance: Hindrance, language: Answer["language"]): string {
  const { arithmetic } = textsIn(language);
  switch (hindrance.lacks) {
    case "figure":
      return arithmetic.noFigure(hindrance.words);
    case "whole":
      return arithmetic.noWhole(termInWords(base, hindrance.term, language));
    case "event":
      return arithmetic.otherNumbers;
  }
}
