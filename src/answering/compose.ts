import { type Entry, inLanguage, type KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import type { Answer, Suggestion } from "./answer.ts";

const LANGUAGE: Language = "en";
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
  return { ...answer, text: `That isn't what my source says. ${answer.text}` };
}

/** Questions to choose from, when one of them is probably meant. */
export function suggestionAnswer(entries: readonly Entry[], confidence: number): Answer {
  const text = "I'm not sure what you mean. Did you mean one of these?";
  return { outcome: "suggest", text, confidence, language: LANGUAGE, suggestions: suggestionsOf(entries) };
}

const NOT_KNOWN = "I don't know: my source doesn't say that, or I didn't understand the question.";
const NOT_READ = "I only understand questions in English so far. أفهم الأسئلة بالإنجليزية فقط حتى الآن.";

/**
 * Neither an answer nor anything near one.
 * @param readable whether the question was in a script that the bot reads
 */
export function noAnswer(confidence: number, readable: boolean): Answer {
  const text = readable ? NOT_KNOWN : NOT_READ;
  return { outcome: "unknown", text, entry: undefined, confidence, language: LANGUAGE, suggestions: [] };
}

function suggestionsOf(entries: readonly Entry[]): Suggestion[] {
  return entries
    .slice(0, SUGGESTIONS)
    .map((entry) => ({ entry: entry.id, question: inLanguage(entry.question, LANGUAGE) }));
}
