import { countsOf, factIdsOf } from "../../../knowledge/counting/counts.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { StatedNumber } from "../../../numbers/stated-number.ts";
import { countsIn } from "../../claims/judging/numbers/judge-numbers.ts";
import { isFunctionWord } from "../../reading/function-words.ts";
import { stemsIn } from "../../reading/normalise.ts";
import { isOfOtherDays } from "../asking/daily.ts";
import type { Formula } from "../formula.ts";
import type { Measures } from "../measures.ts";
import { verdictOn } from "../stated/stated-result.ts";

const HEDGES = /(?:\b(?:about|around|roughly|nearly|almost|approximately|some|makes?|averages?|gives|get|got)\s*)+$/iu;
const DAILY = /\b(?:a|per|each|every) day\b|\bdaily\b/iu;

/**
 * What comes to the number that a message gives for each day, of all that the event counts; undefined where nothing does, or where the
 * number counts something else.
 */
export function perDayStated(base: KnowledgeBase, measures: Measures, text: string): Formula | undefined {
  const days = measures.all.find(({ isDays }) => isDays);
  if (!days || !DAILY.test(text) || isOfOtherDays(text.toLowerCase(), days)) return undefined;
  const counted = countsOf(base.event).flatMap(factIdsOf);
  const formulas = counted.map((id): Formula => ({ operation: "per-day", terms: [[id], [days.fact.id]] }));
  const numbers = countsIn(text).filter((one) => one.unit === "" && isOfThose(base, measures, text, one));
  return formulas.find((formula) =>
    numbers.some((number) => verdictOn(base, formula, { number, isShare: false }) === "yes"),
  );
}

/** Whether a number of a message counts those whom the event counts, or says nothing of whom: “250 tents a day” are no people. */
export function isOfThose(
  { event }: KnowledgeBase,
  { all }: Measures,
  text: string,
  { start, end }: Pick<StatedNumber, "start" | "end">,
): boolean {
  const counted = countsOf(event).flatMap(factIdsOf);
  const meant = all.filter(({ fact }) => counted.includes(fact.id));
  const vocabulary = new Set(meant.flatMap((one) => [...one.vocabulary]));
  const isBare = (words: string) =>
    stemsIn(words).every((stem) => isFunctionWord(stem) || stem === "day" || vocabulary.has(stem));
  const [clause = ""] = text.slice(end).split(/[,.;:!?\n]/);
  const [doing = ""] = /\p{L}+\s*$/u.exec(text.slice(0, start).replace(HEDGES, "")) ?? [];
  return isBare(clause.split(DAILY)[0] ?? "") && isBare(doing);
}
