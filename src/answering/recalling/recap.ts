import { inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import type { Answer } from "../answer.ts";
import type { Ruling } from "../memory.ts";

/** Its verdicts are told as they were given. */
const CONFIDENCE = 0.95;

/** What became of the claims of a conversation, by verdict; each is named by what it was about, for nothing that a member wrote is repeated. */
export function recapOf(base: KnowledgeBase, rulings: readonly Ruling[], language: Language): Answer {
  const { recap } = textsIn(language).answers;
  const ofVerdict = (verdict: string) => rulings.filter((ruling) => ruling.verdict === verdict);
  const told = (["yes", "no", "partly", "unsaid"] as const).flatMap((verdict) => {
    const of = ofVerdict(verdict);
    return of.length === 0 ? [] : [recap[verdict](of.length, titlesOf(base, of, language))];
  });
  const text = [recap.lead, ...told, recap.onlySo].join(" ");
  return {
    outcome: "smalltalk",
    entry: undefined,
    text,
    language,
    confidence: CONFIDENCE,
    suggestions: [],
    act: "chat",
  };
}

function titlesOf({ entries }: KnowledgeBase, rulings: readonly Ruling[], language: Language): string[] {
  const titles = rulings.flatMap(({ entry = "" }) => entries.get(entry)?.title ?? []);
  return [...new Set(titles.map((title) => inLanguage(title, language)))];
}
