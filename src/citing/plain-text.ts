import { sourcesOf } from "../answering/attribution.ts";
import { equationOf } from "../knowledge/equation.ts";
import { type Fact, inLanguage, type Source } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { textsIn } from "../texts/languages.ts";
import type { Citation } from "./citation.ts";

/** A citation to paste into an article or a mail: what is said, by whom, as of when, in which words and where. */
export function plainCitation(citation: Citation): string {
  const { title, sentence, facts, derived, language, version, retrieved, bot } = citation;
  const { citing } = textsIn(language);
  return [
    sentence ?? title,
    ...saidTogether(facts).map((together) => statements(together, language)),
    ...derived.map((one) => citing.ourArithmetic(equationOf(one, language))),
    citing.retrieved(bot, version, retrieved.toString()),
  ].join("\n\n");
}

/** Quotations, and once for all of them who says so, as of when and where. */
function statements([first, ...others]: readonly [Fact, ...Fact[]], language: Language): string {
  const { citing } = textsIn(language);
  return [
    ...[first, ...others].map(({ id, version, quote }) => `“${quote}” (${citing.fact(id, version)})`),
    citing.saidBy(inLanguage(first.claimant, language), inLanguage(first.asOf, language)),
    ...sourcesOf([first]).map((source) => citing.inSource(particulars(source, language))),
  ].join("\n");
}

/** Those that the same says, as of the same time and in the same sources, together. */
function saidTogether(facts: readonly Fact[]): [Fact, ...Fact[]][] {
  const saying = (fact: Fact) => [fact.claimant.en, fact.asOf.en, ...sourcesOf([fact]).map(({ id }) => id)].join("\n");
  return [...Map.groupBy(facts, saying).values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}

/** A source's title, publisher, date and address, as far as they are known. */
function particulars({ title, publisher, published, url }: Source, language: Language): string {
  return [inLanguage(title, language), publisher, published, url].filter((part) => part !== undefined).join(", ");
}
