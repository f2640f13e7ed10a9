import { formatFigure } from "../../../knowledge/figure.ts";
import { capitalised, uncapitalised } from "../../../knowledge/letter-case.ts";
import { type Derived, type Fact, inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { sourceLine } from "../attribution.ts";
import { LIMITS } from "../limits.ts";
import { equationText } from "./equation-text.ts";
import { speakerOf } from "./speaker.ts";

/** What a message shows that needs proof. */
export interface Shown {
  readonly facts: readonly Fact[];
  /** Our arithmetic in it. */
  readonly derived: readonly Derived[];
}

/** Room for what else is told, and for how many quotations there was none. */
const REST = 900;

/**
 * Each figure and statement with the words that it rests on, below whoever says so, as of when, those among them that
 * something is computed from; then what is computed, and the sources by their full titles.
 */
export function quotations({ facts, derived }: Shown, language: Language): string[] {
  const { proof } = textsIn(language);
  const all = [...new Set([...facts, ...derived.flatMap(({ from }) => from)])];
  if (all.length === 0) return [];
  const lines = [...Map.groupBy(all, (fact) => headingOf(fact, language))].map(
    ([heading, said]) => [heading, ...said.map((fact) => `- ${quotation(fact, language)}`)] as const,
  );
  const computed = derived.map((one) => `- ${equationText(one, language)}`);
  return [
    fitting(lines, language),
    ...(computed.length > 0 ? [[proof.ours, ...computed].join("\n")] : []),
    sourceLine(all, language),
  ];
}

function headingOf(fact: Fact, language: Language): string {
  return textsIn(language).proof.said(speakerOf(fact, language), inLanguage(fact.asOf, language));
}

function quotation({ quote, figure, alsoIn }: Fact, language: Language): string {
  const { proof } = textsIn(language);
  const own = figure
    ? proof.figure(
        capitalised(formatFigure(figure, language)),
        uncapitalised(inLanguage(figure.label, language)),
        quote,
      )
    : proof.quotation(quote);
  return alsoIn.reduce(
    (text, also) => proof.alsoIn(text, inLanguage(also.source.brief ?? also.source.title, language), also.quote),
    own,
  );
}

/** As many lines as there is room for, and how many there was none for. */
function fitting(groups: readonly (readonly [string, ...string[]])[], language: Language): string {
  const kept: string[] = [];
  let room = LIMITS.text - REST;
  let left = 0;
  for (const [heading, ...lines] of groups) {
    const own: string[] = [];
    for (const line of lines) {
      if (line.length > room) left++;
      else own.push(line);
      room -= line.length > room ? 0 : line.length + 1;
    }
    if (own.length > 0) kept.push([heading, ...own].join("\n"));
    room -= heading.length + 2;
  }
  if (left > 0) kept.push(`-# ${textsIn(language).proof.more(left)}`);
  return kept.join("\n");
}
