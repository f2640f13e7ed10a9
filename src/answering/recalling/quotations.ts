import { type Fact, inLanguage, isOwnVoice } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";

/** What facts quote; where the source has several in a row from the same, the last of them names whom. */
export function quotationsOf(facts: readonly Fact[], language: Language): string {
  const { quotation, attributed } = textsIn(language).answers.mentions;
  return facts
    .map((fact, at) => {
      const said = quotation(fact.quote);
      const isLast = facts[at + 1]?.claimant.en !== fact.claimant.en;
      return isOwnVoice(fact) || !isLast ? said : attributed(said, inLanguage(fact.claimant, language));
    })
    .join("; ");
}
