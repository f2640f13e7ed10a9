import { type Fact, inLanguage, isOwnVoice } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";

/** Whose words or stand a quotation gives: a claimant's, somebody's of whom the claimant tells, or the source's own. */
export function speakerOf(fact: Fact, language: Language): string {
  const { proof } = textsIn(language);
  const { speaker, source } = fact;
  const title = inLanguage(source.brief ?? source.title, language);
  const claimant = isOwnVoice(fact) ? title : inLanguage(fact.claimant, language);
  if (speaker) return proof.toldBy(inLanguage(speaker, language), claimant);
  return isOwnVoice(fact) ? proof.ownVoice(title) : claimant;
}
