import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Formula, Term } from "../formula.ts";
import type { Measure } from "../measures.ts";
import { termOf } from "../naming/resolve.ts";
import type { Asked } from "./asked.ts";

const SMALL: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** One day among the others has no average. */
const ONE_DAY =
  /\b(?:first|second|third|fourth|fifth|last|final|worst|deadliest) day\b|\bday (?:one|two|three|four|\d)\b/;
const HOURLY = /\b(?:per|each|every|an) hour\b|\bhourly\b/;

/** How many a day, or an hour, on average, over the days that the source counts; undefined where the message counts other days. */
export function perDayOf(base: KnowledgeBase, { measures, named, words, last }: Asked): Formula | undefined {
  const days = measures.all.find(({ isDays }) => isDays);
  const firm = named.operands.filter(({ isVague }) => !isVague);
  const said = last && ([last.fact.id] as const);
  const [vague] = named.operands;
  const terms = [...new Set((firm.length > 0 ? firm : vague ? [vague] : []).flatMap(termOf))];
  const [id, ...ids] = terms;
  const counted: Term | undefined = id === undefined ? said : [id, ...ids];
  if (!counted || !days || isOfOtherDays(words, days)) return undefined;
  const ofEvent = [base.event.count?.total, ...(base.event.count?.groups.map(({ fact }) => fact) ?? [])];
  return counted.every((each) => ofEvent.includes(each))
    ? { operation: HOURLY.test(words) ? "per-hour" : "per-day", terms: [counted, [days.fact.id]] }
    : undefined;
}

/** Whether words count other days than the source, or one of them. */
export function isOfOtherDays(words: string, days: Measure): boolean {
  const [, stated] =
    /\b(\d+|two|three|four|five|six|seven|eight|nine|ten) days?\b/.exec(words) ??
    /\b(?:by|over|per) (\d+|\w+)$/.exec(words) ??
    [];
  const number = stated === undefined ? undefined : (SMALL[stated] ?? Number(stated));
  const isOther = number !== undefined && !Number.isNaN(number) && number !== days.fact.figure.value;
  return isOther || ONE_DAY.test(words);
}
