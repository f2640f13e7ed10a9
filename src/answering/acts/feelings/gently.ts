import { textsIn } from "../../../texts/languages.ts";
import type { Answer } from "../../answer.ts";
import { clean, wordsIn } from "../../reading/normalise.ts";
import { opens } from "../openers.ts";
import { clausesOf } from "./clauses.ts";

/** “And the soldiers” asks, in so many words at most. */
const HALF = 4;
const PRONOUN = /^(?:he|she|they|we|i|my|our|his|her|it)$/;
const ARABIC = /\p{Script=Arabic}/u;

/**
 * What somebody in need hears: nothing is offered beside an answer.
 * @param isFelt whether the message feels something by itself, and is answered so
 * @param isJustConsoled then what feels nothing and asks nothing is neither answered nor judged
 */
export function gently(
  answer: Answer,
  text: string,
  { isFelt, isJustConsoled }: { readonly isFelt: boolean; readonly isJustConsoled: boolean },
): Answer {
  const quiet: Answer = { ...answer, suggestions: [] };
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

/** Whether one of its clauses begins as a question: “sorry. what happened to the power” */
function asksSomewhere(text: string): boolean {
  return clausesOf(text).some((clause) => opens(wordsIn(clean(clause.text))));
}
