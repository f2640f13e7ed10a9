import { isAsking, type Reading } from "../../reading/reading.ts";
import { clausesOf } from "./clauses.ts";
import type { FeelingWords } from "./feeling-words.ts";
import { speaksOfKin } from "./of-oneself.ts";

/** What is asked of somebody close: where they are, whether they live. */
const FATE =
  /(?:^| )(?:where|who|alive|safe|ok|okay|well|hurt|injured|list|lists|find|reach|hospital|<(?:slain|died|dead|gone-missing|seeking)>)(?= |$)/;
const THEM = /(?:^| )(?:he|she|him|her|his|hers|they|them|their|we|me)(?= |$)/;
const ASKS = /(?:^| )(?:how|what|where|who|whom|when|why|which|is|are|was|were|did|do|does|has|have|can)(?= |$)/;
const COUNTS = /(?:^| )how (?:many|much|long)(?= |$)/;

/** Grief asks so, and wants no figure. */
const RHETORICAL =
  /(?:^| )(?:(?:will|ill) tell you|<n> to you|all you (?:have|give)|you have is|you (?:just )?give me|just an? (?:number|statistic)|(?:just|only|being) (?:an? )?(?:numbers?|statistics?|part of)|part of your|you call it|who do(?: \S+)? (?:scream|yell|cry)|what is <n>|what good (?:is|are))(?= |$)/;

/**
 * Whether one of a message's clauses asks something other than where somebody close is or how they are.
 * @param isSure whether the message is surely understood as a question that facts answer
 */
export function asksApart(
  text: string,
  isSure: boolean,
  readClause: (text: string) => Reading,
  wordsOf: FeelingWords,
): boolean {
  if (RHETORICAL.test(wordsOf(readClause(text)))) return false;
  const clauses = clausesOf(text);
  return clauses.some((clause) => {
    const reading = readClause(clause.text);
    const line = wordsOf(reading);
    const isOfTheirFate = (THEM.test(line) || speaksOfKin(line)) && FATE.test(line);
    if (isSure && clause.isAsked && !isOfTheirFate) return true;
    // “Half of my family is gone” asks for no share.
    if (!clause.isAsked && !(reading.matches.some(isAsking) && ASKS.test(line))) return false;
    if (COUNTS.test(line)) return true;
    if (!clause.isAsked && speaksOfKin(line)) return false;
    return !isOfTheirFate;
  });
}
