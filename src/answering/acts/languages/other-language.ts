import type { Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import { isMostlyIn } from "../../../languages/scripts.ts";
import { type OtherLanguage, spokenLanguages } from "../../../texts/spoken-languages.ts";
import type { Answer } from "../../answer.ts";
import { suggestionsOf } from "../../compose.ts";
import { isPackWord } from "../../curating/pack-words.ts";
import type { Reasoning } from "../../decide.ts";
import { isGrammarOf, otherLanguageOf } from "../../reading/languages/other-language-of.ts";
import { foldedToken, untranslated } from "../../reading/languages/translating.ts";
import { clean } from "../../reading/normalise.ts";
import { editDistance } from "../../reading/spelling.ts";

/** A question in a language that the bot doesn't speak is answered from this probability on: fewer of its words are known. */
const SURE = 0.75;
const OFFERED = 3;
/** A shorter name is a slip away from other words. */
const SHORTEST_NAME = 5;
/** Of languages that have a script of their own here. */
const SCRIPTS: Partial<Record<OtherLanguage, string>> = { ru: "Cyrl", fa: "Arab" };

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
  const other = otherLanguageOf(message);
  if (isUnderstood(answer) && !(other && answer.outcome === "answer" && leavesUnread(message, other, base)))
    return answer;
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

/** Whether a word of a message is neither translated nor grammar nor the pack's: it may be what is asked for, “née”. */
function leavesUnread(message: string, language: OtherLanguage, base: KnowledgeBase): boolean {
  const script = SCRIPTS[language];
  // One such word among English ones is what they leave of it: “Куда did they go”.
  if (script && !isMostlyIn(message, script)) return false;
  const written = message.toLowerCase().match(/[\p{L}\p{M}'’]{2,}/gu) ?? [];
  const plain = written.map((word) => foldedToken(clean(word)));
  const isUnknown = untranslated(plain);
  const isOwn = (word: string) => isPackWord(word, base) || isNearName(word, base);
  return written.some((word, at) => isUnknown[at] && !isGrammarOf(language, word) && !isOwn(plain[at] ?? ""));
}

/** Whether a word is a name's as another language writes it: “Baschar”. */
function isNearName(word: string, base: KnowledgeBase): boolean {
  if (word.length < SHORTEST_NAME) return false;
  const names = [...base.entities.values()].flatMap(({ spellings }) => spellings.flatMap((one) => one.split(/[\s-]+/)));
  return names.some((name) => name.length >= SHORTEST_NAME && editDistance(word, clean(name), 1) <= 1);
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
