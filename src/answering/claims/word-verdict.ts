import { formatFigure } from "../../knowledge/figure.ts";
import { type Entry, type Fact, inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../../texts/languages.ts";
import type { Answer } from "../answer.ts";
import { answerOf, suggestionsOf } from "../compose.ts";
import { countedThen } from "../figures/earlier-count.ts";
import type { Decision } from "./judging/all-verdicts.ts";
import type { ToldInstead } from "./judging/told-entry.ts";

/** Verdicts are given where facts say so, or not at all. */
const CONFIDENCE = 0.95;

/**
 * A verdict with what the source says.
 * @param was the earlier count that the claim is right by
 * @param counted the count that the claim is held against
 * @param isDenied whether it was asked if the claim is false: then a yes or a no would be taken for either
 * @param isRestOpen what of the claim isn't borne out isn't ruled out either
 */
export function verdictAnswer(
  base: KnowledgeBase,
  entry: Entry,
  verdict: Decision,
  isDenied = false,
  language = FALLBACK_LANGUAGE,
  {
    was,
    counted,
    isRestOpen = false,
  }: { readonly was?: Fact | undefined; readonly counted?: Fact | undefined; readonly isRestOpen?: boolean } = {},
): Answer {
  const answer = answerOf(base, entry, CONFIDENCE, [], language);
  const words = textsIn(language).answers.verdict;
  const told = (counted && countedThen(base, counted, language)) ?? answer.text;
  const common = { ...answer, act: "claim", verdict } as const;
  if (was?.figure) {
    const reach = inLanguage(was.asOf.brief ?? was.asOf, language);
    const by = inLanguage(was.claimant, language);
    return { ...common, text: words.was(formatFigure(was.figure, language), by, reach, told) };
  }
  const wording = isDenied ? "denied" : verdict === "partly" && isRestOpen ? "some" : verdict;
  return { ...common, text: words[wording](told) };
}

/** That no fact bears a claim out or rules it out, and what is told instead. */
export function toldAnswer(base: KnowledgeBase, { entry, how }: ToldInstead, language = FALLBACK_LANGUAGE): Answer {
  const answer = answerOf(base, entry, CONFIDENCE, [], language);
  return { ...answer, act: "claim", verdict: "unsaid", text: textsIn(language).answers.verdict[how](answer.text) };
}

/** That no fact bears a claim out or rules it out, with what a known unknown says of it. @param likely the likeliest entries */
export function unsaidAnswer(likely: readonly Entry[], language = FALLBACK_LANGUAGE): Answer {
  const facts = likely.filter(({ kind }) => kind === "fact");
  const words = textsIn(language).answers.verdict;
  return {
    outcome: "unknown",
    entry: undefined,
    text: words.unsaid,
    confidence: CONFIDENCE,
    language,
    suggestions: suggestionsOf(facts, language),
    act: "claim",
    verdict: "unsaid",
  };
}
