import { readNumbers } from "../../../numbers/read-numbers.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import { type Aligned, nearest } from "./aligned.ts";
import type { Judged } from "./judged.ts";

/** What a clause speaks of, from this probability on. */
const TOPIC = 0.15;

/** Days or weeks before the message at most. */
const RECENTLY =
  /\b(?:yesterday|today|tonight|this (?:morning|week|month)|last (?:night|week|weekend|month)(?! of\b)|(?:the other|a few|some|two|three|\d+) (?:days?|weeks?) ago|days ago|just now)\b/i;

/** What happened in a year that its statement tells didn't happen these days: “that attack was last week”. Undefined where no statement tells. */
export function datedOtherwise(
  { text, words, units, isNegated }: ReadClause,
  aligned: readonly Aligned[],
): Judged | undefined {
  const best = nearest(aligned);
  if (!best || isNegated || !RECENTLY.test(text) || best.topic < TOPIC) return undefined;
  const { said, contradicted, foreign, statement } = best.alignment;
  const times = units.filter(({ start, end }) => RECENTLY.test(words.slice(start, end).join(" ")));
  const isMeant = said > 0 && contradicted === 0 && foreign <= times.length;
  return isMeant && statement.years.length > 0 ? { verdict: "no", fact: statement.fact } : undefined;
}

/** What is said to have happened these days is right in part at most where the source gives it a year: “gassed last week”, in 2013. */
export function unlessDated(judged: Judged | "open", text: string): Judged | "open" {
  if (judged === "open" || judged.verdict !== "yes" || !RECENTLY.test(text)) return judged;
  const isDated = readNumbers(judged.fact.quote).some(({ kind }) => kind === "year" || kind === "date");
  return isDated ? { ...judged, verdict: "partly" } : judged;
}
