import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Answer } from "../../answer.ts";
import { answerOf } from "../../compose.ts";
import { clean, wordsIn } from "../../reading/normalise.ts";
import { opens } from "../openers.ts";
import { clausesOf } from "./clauses.ts";

/** “And the soldiers” asks, in so many words at most. */
const HALF = 4;
/** What is said of them, or of what was said to them, gets no verdict. */
const THEIRS = /\b(?:he|she|they|him|her|them|his|my|our|us)\b/i;
const PRONOUN = /^(?:he|she|they|we|i|my|our|his|her|it)$/;
const ARABIC = /\p{Script=Arabic}/u;

/**
 * What somebody in need hears: nothing is offered beside an answer.
 * @param isFelt whether the message feels something by itself, and is answered so
 * @param isJustConsoled then what feels nothing and asks nothing is neither answered nor judged
 */
export function gently(
  base: KnowledgeBase,
  answer: Answer,
  text: string,
  { isFelt, isJustConsoled }: { readonly isFelt: boolean; readonly isJustConsoled: boolean },
): Answer {
  const quiet = quietly(base, answer, text);
  if (isFelt || !isJustConsoled) return quiet;
  const isAnswered = answer.outcome === "smalltalk" || answer.act === "show" || answer.act === "correct";
  const words = wordsIn(clean(text));
  const isHalf =
    words.length <= HALF && answer.outcome === "answer" && !answer.verdict && !PRONOUN.test(words[0] ?? "");
  if (isAnswered || isHalf || /[?؟]/.test(text) || asksSomewhere(text) || ARABIC.test(text)) return quiet;
  const { language } = answer;
  const said = textsIn(language).answers.listening;
  return { outcome: "smalltalk", entry: undefined, text: said, confidence: 1, language, suggestions: [], act: "mourn" };
}

/**
 * Without offers, or the question that would introduce them; and without a verdict on theirs: “so he's one of them?”
 * gets what is told, and no yes.
 */
function quietly(base: KnowledgeBase, answer: Answer, message: string): Answer {
  const { language } = answer;
  const alone: Answer = { ...answer, suggestions: [] };
  if (answer.outcome === "suggest") return { ...alone, text: textsIn(language).answers.notKnown };
  const isJudged = answer.outcome === "answer" && answer.verdict !== undefined && !answer.parts && !answer.formula;
  if (!isJudged || !THEIRS.test(message)) return alone;
  return { ...answerOf(base, answer.entry, answer.confidence, [], language), suggestions: [] };
}

/** Whether one of its clauses begins as a question: “sorry. what happened to the power” */
function asksSomewhere(text: string): boolean {
  return clausesOf(text).some((clause) => opens(wordsIn(clean(clause.text))));
}
