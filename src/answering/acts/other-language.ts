import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import { type OtherLanguage, spokenLanguages } from "../../texts/spoken-languages.ts";
import type { Answer } from "../answer.ts";
import { suggestionsOf } from "../compose.ts";
import type { Reasoning } from "../decide.ts";
import { otherLanguageOf } from "../reading/languages/other-language-of.ts";

/** A question in a language that the bot doesn't speak is answered from this probability on: fewer of its words are known. */
const SURE = 0.75;
const OFFERED = 3;

/**
 * The answer to a message in a language that the bot doesn't speak: the same where it was surely understood, else in that
 * language which ones it speaks, with questions to choose from.
 */
export function inOtherLanguage(
  base: KnowledgeBase,
  message: string,
  answer: Answer,
  { candidates }: Reasoning,
): Answer {
  if (isUnderstood(answer)) return answer;
  const other = otherLanguageOf(message);
  return other
    ? spokenAnswer(
        base,
        other,
        candidates.map(({ entry }) => entry),
        answer.confidence,
      )
    : answer;
}

/** Whether it was answered for certain, or somebody is consoled. */
function isUnderstood({ outcome, confidence, consolation, ...answer }: Answer): boolean {
  if (consolation) return true;
  if (outcome === "answer" || outcome === "smalltalk") return confidence >= SURE;
  return outcome === "unknown" && "entry" in answer && answer.entry !== undefined && confidence >= SURE;
}

function spokenAnswer(base: KnowledgeBase, other: OtherLanguage, likely: readonly Entry[], confidence: number): Answer {
  const { languages, count, commands = {} } = base.event;
  const usual = [count?.entry, ...Object.values(commands).flatMap(({ entries }) => entries)];
  const near = likely.filter(({ kind }) => kind === "fact").slice(0, 1);
  const offered = new Set([...near, ...usual.flatMap((id) => (id === undefined ? [] : (base.entries.get(id) ?? [])))]);
  return {
    outcome: "suggest",
    text: spokenLanguages(other, languages),
    confidence,
    language: "en",
    suggestions: suggestionsOf([...offered].slice(0, OFFERED), "en"),
  };
}
