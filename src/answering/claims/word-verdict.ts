import { formatFigure } from "../../knowledge/figure.ts";
import { type Entry, type Fact, inLanguage, type KnowledgeBase, tellingEntries } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { valuesIn } from "../../numbers/read-numbers.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../../texts/languages.ts";
import type { Answer } from "../answer.ts";
import { answerOf, suggestionsOf } from "../compose.ts";
import { countedThen } from "../figures/earlier-count.ts";
import type { WeighedOption } from "../weighing/weigh.ts";
import type { Decision } from "./judging/all-verdicts.ts";
import type { ToldInstead } from "./judging/told-entry.ts";

/** A direct answer has so many characters at most. */
const LONGEST = 500;
/** Verdicts are given where facts say so, or not at all. */
const CONFIDENCE = 0.95;
/** A known unknown tells more of what a claim says than that nothing is known, from here on. */
const KNOWN = 0.4;

/**
 * A verdict with what the source says.
 * @param was the earlier count that the claim is right by
 * @param counted the count that the claim is held against
 * @param elsewhere what the claim's number counts instead
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
    elsewhere,
    isRestOpen = false,
  }: {
    readonly was?: Fact | undefined;
    readonly counted?: Fact | undefined;
    readonly elsewhere?: Fact | undefined;
    readonly isRestOpen?: boolean;
  } = {},
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
  return { ...common, text: withNumber(base, words[wording](told), elsewhere, language) };
}

/** It is said of the time at which it is said, and not of that of which the source tells. */
const OF_NOW =
  /\b(?:now|rn|currently|at the moment|at present|as we speak|still|today|tonight|yet|any ?more|no longer|these days)\b/i;

/** A verdict on what is said of now with how far the source reaches in time: it was so, or wasn't, by then. */
export function asOfThen(answer: Answer, claimed: string, { asOf }: Fact, language = FALLBACK_LANGUAGE): Answer {
  const isPlain = answer.verdict === "yes" || answer.verdict === "no";
  if (!isPlain || !OF_NOW.test(claimed)) return answer;
  const text = textsIn(language).answers.recalled.asOf(inLanguage(asOf.brief ?? asOf, language), answer.text);
  return { ...answer, text };
}

/** That no fact bears a claim out or rules it out, and what is told instead. */
export function toldAnswer(
  base: KnowledgeBase,
  { entry, how, confidence = CONFIDENCE }: ToldInstead,
  language = FALLBACK_LANGUAGE,
  elsewhere?: Fact,
): Answer {
  const answer = answerOf(base, entry, confidence, [], language);
  const words = textsIn(language).answers.verdict;
  const told = (how === "plainly" ? words.denied : words[how])(answer.text);
  const text = withNumber(base, told, elsewhere, language);
  return { ...answer, act: "claim", verdict: "unsaid", text };
}

/** A verdict, and what the claim's number counts: whoever took it for another would believe it made up. */
function withNumber(base: KnowledgeBase, text: string, elsewhere: Fact | undefined, language: Language): string {
  if (!elsewhere?.figure) return text;
  const { value } = elsewhere.figure;
  // What is told of how the number is worded tells it at more length.
  const [entry] = tellingEntries(base, elsewhere.id)
    .filter(({ facts: [first], answer }) => first === elsewhere && valuesIn(answer.en).includes(value))
    .sort((a, b) => a.answer.en.length - b.answer.en.length);
  if (!entry) return text;
  const told = answerOf(base, entry, CONFIDENCE, [], language).text;
  const whole = `${text} ${textsIn(language).answers.verdict.elsewhere(told)}`;
  return whole.length <= LONGEST ? whole : text;
}

/** That no fact bears a claim out or rules it out, or what a known unknown says of it. @param likely the likeliest entries */
export function unsaidAnswer(
  base: KnowledgeBase,
  likely: readonly WeighedOption[],
  language = FALLBACK_LANGUAGE,
): Answer {
  const facts = likely.flatMap(({ entry }) => (entry.kind === "fact" ? [entry] : []));
  const [first] = likely;
  if (first?.entry.kind === "unknown" && first.probability >= KNOWN) {
    return { ...answerOf(base, first.entry, first.probability, facts, language), act: "claim", verdict: "unsaid" };
  }
  return {
    outcome: "unknown",
    entry: undefined,
    text: textsIn(language).answers.verdict.unsaid,
    confidence: CONFIDENCE,
    language,
    suggestions: suggestionsOf(facts, language),
    act: "claim",
    verdict: "unsaid",
  };
}
