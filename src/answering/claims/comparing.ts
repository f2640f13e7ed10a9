import { readNumbers } from "../../numbers/read-numbers.ts";
import type { StatedNumber } from "../../numbers/stated-number.ts";
import { textsIn } from "../../texts/languages.ts";
import type { Answer } from "../answer.ts";
import { holdsAgainst, isEquating } from "../figures/grammar/comparatives.ts";
import { contrary } from "./judging/all-verdicts.ts";

/** “More than 700” compares no figures. */
const THAN = /\bthan (?:about |around |some )?$/i;

/** Whether a claim holds figures against each other: arithmetic tells whether it is so, and not words. */
export function comparesFigures(text: string): boolean {
  const isBound = ({ kind, start }: StatedNumber) => kind === "count" && THAN.test(text.slice(0, start));
  return holdsAgainst(text) && !readNumbers(text).some(isBound);
}

const EXTREME = /\b(?:most(?! of\b)|(?<!at )least|fewest|worst|hardest|\w{3,}est)\b/i;

/** Whether a claim may say who of all comes first or last. */
export function ranksFigures(text: string): boolean {
  return EXTREME.test(text);
}

const DENIES = /\b(?:not|never|\w+n't|(?:did|was|were|is|are|has|have)nt) /i;

/** A comparison as arithmetic reads it, and whether the claim denies it. */
export function asComparison(body: string): { readonly text: string; readonly isDenied: boolean } {
  // Not as many are fewer.
  const text = isEquating(body) ? body : body.replace(DENIES, "");
  return { text: `is it so that ${text}`, isDenied: text !== body };
}

/** What is concluded from a comparison no figures tell: “they lost more, so they are the victims”. */
const CONCLUDES =
  /,? (?:so|hence|thus|therefore|ergo|which (?:means|makes|proves|shows)) (?!(?:far|much|many|it seems|they say)\b)/i;

/** The answer of arithmetic to a comparison as a verdict on the claim; undefined where it doesn't tell which is more. */
export function comparisonVerdict(answer: Answer, isDenied: boolean, body: string): Answer | undefined {
  const { verdict, text, language } = answer;
  if (verdict !== "yes" && verdict !== "no") return undefined;
  const { answers, arithmetic } = textsIn(language);
  const told = text.slice(arithmetic[verdict]("").length);
  const given = { ...answer, act: "claim" } as const;
  if (verdict === "yes" && !isDenied && CONCLUDES.test(body))
    return { ...given, verdict: "partly", text: answers.verdict.some(told) };
  if (!isDenied) return given;
  return { ...given, verdict: contrary(verdict), text: arithmetic[contrary(verdict)](told) };
}
