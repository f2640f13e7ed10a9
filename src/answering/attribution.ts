import { type Fact, inLanguage, type Source } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";

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
  const each = (text: (fact: Fact) => string, of = facts) => [...new Set(of.map(text))];
  return {
    claimants: each(({ claimant }) => inLanguage(claimant, language)),
    asOf: each(({ asOf }) => inLanguage(asOf, language), withoutEarlier(facts)),
    quotes: each(({ quote }) => quote),
    sources: [...new Set(sourcesOf(facts).map(({ title }) => inLanguage(title, language)))],
  };
}

/** Without counts that a later one of them follows: how far those reach stands in the answer's own words. */
export function withoutEarlier(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ id }) => !facts.some(({ updates }) => updates === id));
}

/** Every source that reports one of these facts, each once: the facts' own first, then those that report the same. */
export function sourcesOf(facts: readonly Fact[]): Source[] {
  const further = facts.flatMap(({ alsoIn }) => alsoIn);
  return [...new Set([...facts, ...further].map(({ source }) => source))];
}
