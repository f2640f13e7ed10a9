import { formatFigure } from "./figure.ts";
import { type Fact, inLanguage } from "./model.ts";
import type { Language, Localised } from "./schema.ts";

/** A fact that changed since a version of it was shown. */
export interface Correction {
  readonly fact: Fact;
  /** The version that was shown; the first is 1. */
  readonly since: number;
}

/** The facts of a base that changed since these versions were shown; a fact that is gone is left out. */
export function correctionsSince(
  facts: ReadonlyMap<string, Fact>,
  shown: readonly { readonly fact: string; readonly version: number }[],
): Correction[] {
  return shown.flatMap(({ fact: id, version }) => {
    const fact = facts.get(id);
    return fact && fact.version > version ? [{ fact, since: version }] : [];
  });
}

/** “was X, now Y, because Z”, each value with its claimant and as-of, which are named once where they are the same. */
export function correctionText({ fact, since }: Correction, language: Language): string {
  const earlier = fact.superseded.slice(since - 1);
  const [was] = earlier;
  if (!was) throw new TypeError(`${fact.id} has no version ${since} to correct`);
  const { label } = fact.figure ?? {};
  const of = (text: Localised) => inLanguage(text, language);
  const reasons = [...new Set(earlier.map(({ reason }) => of(reason)))].join("; then ");
  const [whoWas, who] = [was, fact].map(({ claimant, asOf }) => ` (${of(claimant)}, as of ${of(asOf)})`);
  const before = `was ${shownValue(was, language)}${whoWas === who ? "" : whoWas}`;
  return `${label ? `${of(label)}: ` : ""}${before}, now ${shownValue(fact, language)}${who}, because ${reasons}`;
}

function shownValue({ quote, figure }: Pick<Fact, "quote" | "figure">, language: Language): string {
  return figure ? formatFigure(figure.value, figure.operator, language) : `“${quote}”`;
}
