import { equationOf } from "../../../knowledge/equation.ts";
import { type Derived, inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";

/** What was computed, and how: “Sum of the three groups: 745 + 125 + 148 = 1,018”. */
export function equationText(derived: Derived, language: Language): string {
  return textsIn(language).proof.computed(inLanguage(derived.label, language), equationOf(derived, language));
}
