import type { Amendment } from "../../../knowledge/corrections.ts";
import { formatFigure } from "../../../knowledge/figure.ts";
import { type Fact, inLanguage, type Withdrawn } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";

type Value = Pick<Fact, "quote" | "figure" | "claimant" | "asOf">;

/**
 * “was X, now Y, because Z”, each value with its claimant and as-of, which are named once where they are the same; of a
 * withdrawn fact “X, because Z”.
 */
export function amendmentText(amendment: Amendment, language: Language): string {
  const { label } = amendment.fact.figure ?? {};
  const said = amendment.kind === "withdrawn" ? withdrawal(amendment.fact, language) : correction(amendment, language);
  return label ? textsIn(language).corrections.of(inLanguage(label, language), said) : said;
}

function withdrawal(fact: Withdrawn, language: Language): string {
  return textsIn(language).corrections.withdrawnBecause(claimed(fact, language), inLanguage(fact.reason, language));
}

function correction({ fact, since }: Extract<Amendment, { kind: "corrected" }>, language: Language): string {
  const earlier = fact.superseded.slice(since - 1);
  const [was] = earlier;
  if (!was) throw new TypeError(`${fact.id} has no version ${since} to correct`);
  const reasons = [...new Set(earlier.map(({ reason }) => inLanguage(reason, language)))];
  const isSame = by(was, language).join() === by(fact, language).join();
  const before = isSame ? shownValue(was, language) : claimed(was, language);
  return textsIn(language).corrections.wasNow(before, claimed(fact, language), reasons);
}

/** The value with who says so, and how far that reaches in time. */
function claimed(value: Value, language: Language): string {
  return textsIn(language).corrections.claimed(shownValue(value, language), ...by(value, language));
}

function by({ claimant, asOf }: Value, language: Language): [claimant: string, asOf: string] {
  return [inLanguage(claimant, language), inLanguage(asOf, language)];
}

function shownValue({ quote, figure }: Value, language: Language): string {
  return figure ? formatFigure(figure, language) : `“${quote}”`;
}
