import { type Entry, inLanguage, type KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../texts/languages.ts";
import type { Answer, Suggestion } from "./answer.ts";

/** The language of all answers so far, whatever the question's. */
const LANGUAGE: Language = FALLBACK_LANGUAGE;
const { answers: SAYS } = textsIn(LANGUAGE);
const SUGGESTIONS = 3;

/**
 * What an entry answers: its facts, what is unknown about it, or small talk.
 * @param first entries to offer before the related ones
 */
export function answerOf(base: KnowledgeBase, entry: Entry, confidence: number, first: readonly Entry[] = []): Answer {
  const text = inLanguage(entry.answer, LANGUAGE);
  const related = new Set([...first, ...entry.related.flatMap((id) => base.entries.get(id) ?? [])]);
  const common = { text, entry, confidence, language: LANGUAGE, suggestions: suggestionsOf([...related]) };
  const [fact, ...facts] = entry.facts;
  if (entry.kind === "fact" && fact)
    return { ...common, outcome: "answer", facts: [fact, ...facts], derived: entry.derived };
  return { ...common, outcome: entry.kind === "smalltalk" ? "smalltalk" : "unknown" };
}

/** An answer to a question that presumes otherwise: it says so. */
export function correction(base: KnowledgeBase, entry: Entry, confidence: number): Answer {
  const answer = answerOf(base, entry, confidence);
  return { ...answer, text: SAYS.presumedOtherwise(answer.text) };
}

/** Questions to choose from, when one of them is probably meant. */
export function suggestionAnswer(entries: readonly Entry[], confidence: number): Answer {
  return { outcome: "suggest", text: SAYS.unsure, confidence, language: LANGUAGE, suggestions: suggestionsOf(entries) };
}

/**
 * Neither an answer nor anything near one.
 * @param readable whether the question was in a script that the bot reads
 */
export function noAnswer(confidence: number, readable: boolean): Answer {
  const text = readable ? SAYS.notKnown : SAYS.notRead;
  return { outcome: "unknown", text, entry: undefined, confidence, language: LANGUAGE, suggestions: [] };
}

function suggestionsOf(entries: readonly Entry[]): Suggestion[] {
  return entries
    .slice(0, SUGGESTIONS)
    .map((entry) => ({ entry: entry.id, question: inLanguage(entry.question, LANGUAGE) }));
}
