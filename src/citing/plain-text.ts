import { formatNumber } from "../knowledge/figure.ts";
import { type Derived, type Fact, inLanguage, type Source } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { textsIn } from "../texts/languages.ts";
import type { Citation } from "./citation.ts";

/** A citation to paste into an article or a mail: what is said, by whom, as of when, in which words and where. */
export function plainCitation(citation: Citation): string {
  const { title, sentence, facts, derived, language, version, retrieved, bot } = citation;
  const { citing } = textsIn(language);
  return [
    sentence ?? title,
    ...facts.map((fact) => statement(fact, language)),
    ...derived.map((one) => citing.ourArithmetic(equation(one, language))),
    citing.retrieved(bot, version, retrieved.toString()),
  ].join("\n\n");
}

/** A share is rounded. */
function equation({ formula, value, unit }: Derived, language: Language): string {
  return unit === "%" ? `${formula} ≈ ${value} %` : `${formula} = ${formatNumber(value, language)}`;
}

function statement({ id, version, quote, claimant, asOf, source, alsoIn }: Fact, language: Language): string {
  const { citing } = textsIn(language);
  return [
    `“${quote}”`,
    citing.saidBy(inLanguage(claimant, language), inLanguage(asOf, language)),
    ...[source, ...alsoIn.map((other) => other.source)].map((one) => citing.inSource(particulars(one, language))),
    citing.fact(id, version),
  ].join("\n");
}

/** A source's title, publisher, date and address, as far as they are known. */
function particulars({ title, publisher, published, url }: Source, language: Language): string {
  return [inLanguage(title, language), publisher, published, url].filter((part) => part !== undefined).join(", ");
}
