import { readNumbers } from "../../../numbers/read-numbers.ts";
import type { Judged } from "./judged.ts";

/** Days or weeks before the message at most. */
const RECENTLY =
  /\b(?:yesterday|today|tonight|this (?:morning|week|month)|last (?:night|week|weekend|month)|(?:the other|a few|some|two|three|\d+) (?:days?|weeks?) ago|days ago|just now)\b/i;

/** What is said to have happened these days is right in part at most where the source gives it a year: “gassed last week”, in 2013. */
export function unlessDated(judged: Judged | "open", text: string): Judged | "open" {
  if (judged === "open" || judged.verdict !== "yes" || !RECENTLY.test(text)) return judged;
  const isDated = readNumbers(judged.fact.quote).some(({ kind }) => kind === "year" || kind === "date");
  return isDated ? { ...judged, verdict: "partly" } : judged;
}
