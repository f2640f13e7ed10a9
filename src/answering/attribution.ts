import { type Fact, inLanguage } from "../knowledge/model.ts";
import type { Language } from "../knowledge/schema.ts";

/** What stands beside every answer: who says so, as of when, in which words, in which source. */
export interface Attribution {
  readonly claimants: readonly string[];
  readonly asOf: readonly string[];
  readonly quotes: readonly string[];
  readonly sources: readonly string[];
}

/** The attribution of an answer's facts, each part named once. */
export function attributionOf({
  facts,
  language,
}: {
  readonly facts: readonly Fact[];
  readonly language: Language;
}): Attribution {
  const each = (text: (fact: Fact) => string) => [...new Set(facts.map(text))];
  return {
    claimants: each(({ claimant }) => inLanguage(claimant, language)),
    asOf: each(({ asOf }) => inLanguage(asOf, language)),
    quotes: each(({ quote }) => quote),
    sources: each(({ source }) => inLanguage(source.title, language)),
  };
}
