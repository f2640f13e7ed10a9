import { attributionOf, sourcesOf } from "../../answering/attribution.ts";
import type { Fact } from "../../knowledge/model.ts";
import { inLanguage } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";

const QUOTES = 3;

/** The quotations an answer rests on, who says so, as of when, and the source, linked where it has an address. */
export function attribution(facts: readonly Fact[], language: Language): string {
  const { quotes } = attributionOf({ facts, language });
  return [
    ...quotes.slice(0, QUOTES).map((quote) => `> “${quote}”`),
    whoSays(facts, language),
    sourceLine(facts, language),
  ].join("\n");
}

/** Who says so, as of when. */
export function whoSays(facts: readonly Fact[], language: Language): string {
  const { claimants, asOf } = attributionOf({ facts, language });
  return `-# ${textsIn(language).answers.accordingTo(claimants, asOf)}`;
}

/** Where the facts stand, a link where the source has an address. */
export function sourceLine(facts: readonly Fact[], language: Language): string {
  const names = sourcesOf(facts).map(({ title, url }) => {
    const name = inLanguage(title, language);
    return url ? `[${name}](${url})` : name;
  });
  return `-# ${textsIn(language).answers.source(names)}`;
}
