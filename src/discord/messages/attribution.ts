import { attributionOf } from "../../answering/attribution.ts";
import type { Fact } from "../../knowledge/model.ts";
import { inLanguage } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/schema.ts";

const QUOTES = 3;

/** The quotations an answer rests on, who says so, as of when, and the source, linked where it has an address. */
export function attribution(facts: readonly Fact[], language: Language): string {
  const { claimants, asOf, quotes } = attributionOf({ facts, language });
  return [
    ...quotes.slice(0, QUOTES).map((quote) => `> “${quote}”`),
    `-# According to: ${claimants.join("; ")}`,
    `-# As of: ${asOf.join("; ")}`,
    sourceLine(facts, language),
  ].join("\n");
}

/** Where the facts stand, a link where the source has an address. */
export function sourceLine(facts: readonly Fact[], language: Language): string {
  const sources = [...new Set(facts.map(({ source }) => source))];
  return `-# Source: ${sources.map(({ title, url }) => (url ? `[${inLanguage(title, language)}](${url})` : inLanguage(title, language))).join("; ")}`;
}
