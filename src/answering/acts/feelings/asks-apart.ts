import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Answer } from "../../answer.ts";
import { clean, wordsIn } from "../../reading/normalise.ts";
import { isAsking, type Reading } from "../../reading/reading.ts";
import { type Clause, clausesOf, opensAsking } from "./clauses.ts";
import type { FeelingWords } from "./feeling-words.ts";
import { setsApart, speaksOfKin } from "./of-oneself.ts";

/** What is asked of somebody close: where they are, whether they live. */
const FATE =
  /(?:(?:^|(?:^| )(?:and|or|so|but|know|ask|tell|see|out|say|idea|me) )where(?! (?:have|did|do) they)|(?:^| )(?:who|alive|safe|ok|okay|well|hurt|injured|list|lists|find|reach|hospital|<(?:slain|died|dead|gone-missing|seeking)>))(?= |$)/;
const THEM = /(?:^| )(?:he|she|him|her|his|hers|they|them|their|we|me)(?= |$)/;
const ASKS = /(?:^| )(?:how|what|where|who|whom|when|why|which|is|are|was|were|did|do|does|has|have|can|will)(?= |$)/;
/** Whom families may turn to. */
const HELPERS =
  /(?:^| )(?:numbers?|hotlines?|helplines?|telephone|offices?|embassy|consulate|red (?:cross|crescent)|whom? (?:can|could|do|should|to|shall)(?: \S+)? (?:call|ask|ring|phone|write|turn|contact))(?= |$)/;
const COUNTS = /(?:^| )how (?:many|much|long)(?= |$)/;

/** Grief asks so, and wants no figure. */
const RHETORICAL =
  /(?:^| )(?:(?:will|ill) tell you|<n> to you|all you (?:have|give)|you have is|you (?:just )?give me|just an? (?:number|statistic)|(?:just|only|being) (?:an? )?(?:numbers?|statistics?|part of)|part of your|you call it|who do(?: \S+)? (?:scream|yell|cry)|what is <n>|what good (?:is|are))(?= |$)/;

/** So confident an answer is wanted, whatever else a message tells. */
const SURE = 0.9;

/** Whether a message is surely understood as a question that facts answer. */
export function isSure({ outcome, confidence }: Answer): boolean {
  return outcome === "answer" && confidence >= SURE;
}

/** Grief that asks, and whoever says that theirs are none of the fighters, want to be told nothing of what there is. */
function wantsNothing(line: string): boolean {
  return RHETORICAL.test(line) || setsApart(line);
}

/** Whether a line of `feelingWords` asks where somebody close is, or how they are. */
export function isOfTheirFate(line: string): boolean {
  return (THEM.test(line) || speaksOfKin(line)) && FATE.test(line);
}

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
  if (wantsNothing(wordsOf(readClause(text)))) return false;
  const clauses = clausesOf(text);
  return clauses.some((clause) => {
    const reading = readClause(clause.text);
    const line = wordsOf(reading);
    const isOfFate = isOfTheirFate(line);
    // “Really?” asks nothing.
    if (reading.words.length <= 1 && reading.matches.length === 0) return false;
    if (isSure && isQuestion(clause) && !isOfFate) return true;
    if (HELPERS.test(line) && isQuestion(clause)) return true;
    // “Half of my family is gone” asks for no share.
    if (!isQuestion(clause) && !(reading.matches.some(isAsking) && ASKS.test(line))) return false;
    if (COUNTS.test(line)) return true;
    if (!clause.isAsked && speaksOfKin(line)) return false;
    return !isOfFate;
  });
}

/** A “there” that stands for a place: not that of “is there”. */
const THERE = /(?<!\b(?:is|are|was|were) )\bthere\b/i;

/**
 * What a message asks besides what it tells of somebody close, with the place that this named in place of its “there”;
 * or after the streets or quarters that it asks for; undefined where it asks nothing else, or tells nothing else.
 * @param placeIn a place that a text names, in its words
 */
export function askedApart(
  text: string,
  readClause: (text: string) => Reading,
  wordsOf: FeelingWords,
  placeIn: (text: string) => string | undefined,
): string | undefined {
  if (wantsNothing(wordsOf(readClause(text)))) return undefined;
  const clauses = clausesOf(text).filter((clause) => wordsIn(clean(clause.text)).length > 0);
  const isApart = (clause: Clause) => {
    const line = wordsOf(readClause(clause.text));
    return isQuestion(clause) && !speaksOfKin(line) && !isOfTheirFate(line);
  };
  const asked = clauses.filter(isApart);
  if (asked.length === 0 || asked.length === clauses.length) return undefined;
  const question = asked
    .map((clause) => clause.text)
    .join(" ")
    .trim();
  const place = placeIn(question) === undefined ? placeIn(text) : undefined;
  if (place === undefined) return question;
  const placed = question.replace(THERE, `in ${place}`);
  const isOfParts = placed === question && /<home>/.test(wordsOf(readClause(question)));
  return isOfParts ? `${question.replace(/[\s?؟.!]+$/u, "")} in ${place}?` : placed;
}

const OF_SOURCE =
  /\b(?:articles?|source|text|report|page|story)\b|\b(?:do|does|did|what|where) (?:it|you|they)? ?(?:say|mention|write|have|tell)\b|(?:^|\s)(?:المقال|مقالك|المصدر|مصدرك|النص|التقرير|مقالتك|المقالة)/i;

/** Whether what is asked apart is what the source says. */
export function isOfSource(asked: string | undefined): boolean {
  return asked !== undefined && OF_SOURCE.test(asked);
}

function isQuestion(clause: Clause): boolean {
  return clause.isAsked || opensAsking(clause);
}

/** A place that a text names, in its own words. */
export function placeNamed(
  { entities }: Pick<KnowledgeBase, "entities">,
  { words, matches }: Reading,
): string | undefined {
  const place = matches.find(({ id }) => id.startsWith("@") && entities.get(id.slice(1))?.kind === "place");
  return place && words.slice(place.start, place.end).join(" ");
}
