import { type Entry, inLanguage, type KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { FALLBACK_LANGUAGE, readLanguages, textsIn } from "../texts/languages.ts";
import type { Answer, Suggestion } from "./answer.ts";

const SUGGESTIONS = 3;

/**
 * What an entry answers: its facts, what is unknown about it, or small talk.
 * @param first entries to offer before the related ones
 */
export function answerOf(
  base: KnowledgeBase,
  entry: Entry,
  confidence: number,
  first: readonly Entry[] = [],
  language = FALLBACK_LANGUAGE,
): Answer {
  const text = inLanguage(entry.answer, language);
  const related = new Set([...first, ...entry.related.flatMap((id) => base.entries.get(id) ?? [])]);
  const common = { text, entry, confidence, language, suggestions: suggestionsOf([...related], language) };
  const [fact, ...facts] = entry.facts;
  if (entry.kind === "fact" && fact)
    return { ...common, outcome: "answer", facts: [fact, ...facts], derived: entry.derived };
  return { ...common, outcome: entry.kind === "smalltalk" ? "smalltalk" : "unknown" };
}

/** An answer to a question that presumes otherwise: it says so. */
export function correction(
  base: KnowledgeBase,
  entry: Entry,
  confidence: number,
  language = FALLBACK_LANGUAGE,
): Answer {
  const answer = answerOf(base, entry, confidence, [], language);
  return { ...answer, text: textsIn(language).answers.presumedOtherwise(answer.text) };
}

/** Questions to choose from, when one of them is probably meant. */
export function suggestionAnswer(entries: readonly Entry[], confidence: number, language = FALLBACK_LANGUAGE): Answer {
  const text = textsIn(language).answers.unsure;
  return { outcome: "suggest", text, confidence, language, suggestions: suggestionsOf(entries, language) };
}

/** Neither an answer nor anything near one. */
export function noAnswer(
  confidence: number,
  language = FALLBACK_LANGUAGE,
  text = textsIn(language).answers.notKnown,
): Answer {
  return { outcome: "unknown", text, entry: undefined, confidence, language, suggestions: [] };
}

/** Neither, to a message that may be about something else, or wasn't understood. */
export function unansweredAnswer({ event }: KnowledgeBase, confidence: number, language = FALLBACK_LANGUAGE): Answer {
  const name = event.name && inLanguage(event.name, language);
  return noAnswer(confidence, language, textsIn(language).answers.notAnswered(name));
}

/** The same for a question in letters that the bot doesn't read. */
export function notReadAnswer({ event }: KnowledgeBase, confidence: number, language = FALLBACK_LANGUAGE): Answer {
  return noAnswer(confidence, language, readLanguages(event.languages));
}

/**
 * Nothing is known of what is asked; the entry that is near it, and its neighbours, tell what is.
 * @param first entries to offer before the neighbours
 */
export function unheldAnswer(
  base: KnowledgeBase,
  entry: Entry,
  confidence: number,
  language = FALLBACK_LANGUAGE,
  first: readonly Entry[] = [],
): Answer {
  const near = [entry, ...first, ...entry.related.flatMap((id) => base.entries.get(id) ?? [])];
  return { ...noAnswer(confidence, language), suggestions: suggestionsOf([...new Set(near)], language) };
}

/** Entries as questions to press, three at the most. */
export function suggestionsOf(entries: readonly Entry[], language: Language = FALLBACK_LANGUAGE): Suggestion[] {
  return entries
    .slice(0, SUGGESTIONS)
    .map((entry) => ({ entry: entry.id, question: inLanguage(entry.question, language) }));
}
