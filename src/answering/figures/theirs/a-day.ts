import { countsOf, factIdsOf } from "../../../knowledge/counting/counts.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { countsIn } from "../../claims/judging/numbers/judge-numbers.ts";
import { isFunctionWord } from "../../reading/function-words.ts";
import { stemsIn } from "../../reading/normalise.ts";
import { isOfOtherDays } from "../asking/daily.ts";
import type { Formula } from "../formula.ts";
import type { Measures } from "../measures.ts";
import { verdictOn } from "../stated-result.ts";

const HEDGES = /(?:\b(?:about|around|roughly|nearly|almost|approximately|some|makes?|averages?|gives|get|got)\s*)+$/iu;
const DAILY = /\b(?:a|per|each|every) day\b|\bdaily\b/iu;

/**
 * What comes to the number that a message gives for each day, of all that the event counts; undefined where nothing does, or where the
 * number counts something else: a number alone, beside days, tells no other.
 */
export function perDayStated(base: KnowledgeBase, { all }: Measures, text: string): Formula | undefined {
  const days = all.find(({ isDays }) => isDays);
  if (!days || !DAILY.test(text) || isOfOtherDays(text.toLowerCase(), days)) return undefined;
  const counted = countsOf(base.event).flatMap(factIdsOf);
  const formulas = counted.map((id): Formula => ({ operation: "per-day", terms: [[id], [days.fact.id]] }));
  const vocabulary = new Set(all.filter(({ fact }) => counted.includes(fact.id)).flatMap((one) => [...one.vocabulary]));
  const isBare = (after: string) =>
    stemsIn(after).every((stem) => isFunctionWord(stem) || stem === "day" || vocabulary.has(stem));
  const numbers = countsIn(text).filter(({ unit, start, end }) => {
    const [after = ""] = text.slice(end).split(/[,.;:!?\n]/);
    const doing =
      text
        .slice(0, start)
        .replace(HEDGES, "")
        .match(/\p{L}+\s*$/u)?.[0] ?? "";
    return unit === "" && isBare(after.split(DAILY)[0] ?? "") && isBare(doing);
  });
  return formulas.find((formula) =>
    numbers.some((number) => verdictOn(base, formula, { number, isShare: false }) === "yes"),
  );
}
