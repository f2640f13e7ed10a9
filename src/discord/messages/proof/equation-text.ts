import { formatNumber, formatPercent } from "../../../knowledge/figure.ts";
import { type Derived, inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";

/** What was computed, with its formula: “Sum of the three groups: 745 + 125 + 148 = 1,018”. */
export function equationText({ label, formula, value, unit }: Derived, language: Language): string {
  const result = unit === "%" ? `≈ ${formatPercent(value, language)}` : `= ${formatNumber(value, language)}`;
  return textsIn(language).proof.computed(inLanguage(label, language), `${formula} ${result}`);
}
