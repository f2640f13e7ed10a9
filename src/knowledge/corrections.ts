import { formatFigure } from "./figure.ts";
import { type Fact, type Figure, inLanguage } from "./model.ts";
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

/** “was X as of …, now Y as of …, because Z (according to …)”, each value with its own claimant and as-of. */
export function correctionText({ fact, since }: Correction, language: Language): string {
  const earlier = fact.superseded.slice(since - 1);
  const [was] = earlier;
  if (!was) throw new TypeError(`${fact.id} has no version ${since} to correct`);
  const { label } = fact.figure ?? {};
  const of = (text: Localised) => inLanguage(text, language);
  const reasons = [...new Set(earlier.map(({ reason }) => of(reason)))].join("; then ");
  const values = `was ${saidBy(was, language)}; now ${saidBy(fact, language)}`;
  return `${label ? `${of(label)}: ` : ""}${values}, because ${reasons}`;
}

interface Said {
  readonly quote: string;
  readonly claimant: Localised;
  readonly asOf: Localised;
  readonly figure: Figure | undefined;
}

function saidBy({ quote, figure, claimant, asOf }: Said, language: Language): string {
  const value = figure ? formatFigure(figure.value, figure.operator, language) : `“${quote}”`;
  return `${value} (${inLanguage(claimant, language)}, as of ${inLanguage(asOf, language)})`;
}
