import { formatFigure } from "./figure.ts";
import { type Fact, inLanguage, type KnowledgeBase, type Withdrawn } from "./model.ts";
import type { Language, Localised } from "./pack/schema.ts";

/** What became of a fact since it was shown. */
export type Amendment =
  | {
      readonly kind: "corrected";
      readonly fact: Fact;
      /** The version that was shown; the first is 1. */
      readonly since: number;
    }
  | { readonly kind: "withdrawn"; readonly fact: Withdrawn };

/** A fact that was shown, and in which version. */
export interface ShownFact {
  readonly fact: string;
  readonly version: number;
}

/** What became of facts since these versions were shown; one that is gone without a word is left out. */
export function amendmentsSince(
  { facts, withdrawn }: Pick<KnowledgeBase, "facts" | "withdrawn">,
  shown: readonly ShownFact[],
): Amendment[] {
  return shown.flatMap(({ fact: id, version }): Amendment[] => {
    const gone = withdrawn.get(id);
    if (gone) return [{ kind: "withdrawn", fact: gone }];
    const fact = facts.get(id);
    return fact && fact.version > version ? [{ kind: "corrected", fact, since: version }] : [];
  });
}

/**
 * “was X, now Y, because Z”, each value with its claimant and as-of, which are named once where they are the same; of a
 * withdrawn fact “X, because Z”.
 */
export function amendmentText(amendment: Amendment, language: Language): string {
  const { fact } = amendment;
  const { label } = fact.figure ?? {};
  const said = amendment.kind === "withdrawn" ? withdrawal(amendment.fact, language) : correction(amendment, language);
  return `${label ? `${inLanguage(label, language)}: ` : ""}${said}`;
}

function withdrawal(fact: Withdrawn, language: Language): string {
  return `${shownValue(fact, language)}${who(fact, language)}, because ${inLanguage(fact.reason, language)}`;
}

function correction({ fact, since }: Extract<Amendment, { kind: "corrected" }>, language: Language): string {
  const earlier = fact.superseded.slice(since - 1);
  const [was] = earlier;
  if (!was) throw new TypeError(`${fact.id} has no version ${since} to correct`);
  const reasons = [...new Set(earlier.map(({ reason }) => inLanguage(reason, language)))].join("; then ");
  const [whoWas, whoIs] = [who(was, language), who(fact, language)];
  const before = `was ${shownValue(was, language)}${whoWas === whoIs ? "" : whoWas}`;
  return `${before}, now ${shownValue(fact, language)}${whoIs}, because ${reasons}`;
}

function who(
  { claimant, asOf }: { readonly claimant: Localised; readonly asOf: Localised },
  language: Language,
): string {
  return ` (${inLanguage(claimant, language)}, as of ${inLanguage(asOf, language)})`;
}

function shownValue({ quote, figure }: Pick<Fact, "quote" | "figure">, language: Language): string {
  return figure ? formatFigure(figure.value, figure.operator, language) : `“${quote}”`;
}
