import { type Entry, inLanguage, type KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { textsIn } from "../texts/languages.ts";
import type { Done } from "./acts/act-of.ts";
import { shortOf } from "./acts/requesting/in-short.ts";
import type { Answer, Nearest, Suggestion } from "./answer.ts";
import { answerOf, noAnswer, suggestionAnswer, suggestionsOf, unansweredAnswer } from "./compose.ts";
import type { Reasoning } from "./decide.ts";
import type { Heard } from "./reading/languages/hear.ts";
import type { WeighedOption } from "./weighing/weigh.ts";

/** So probable an answer is by far the likeliest. */
const LIKELY = 0.5;
/** So probable an entry must be that has clearly more of the message's words than any other. */
const LIKELY_BY_WORDS = 0.25;
const CLEARLY_MORE = 0.03;
/** Of questions alone, one that is like none of an entry's is less alike than this. */
const ALIKE = 0.17;
const LONGEST = 500;
const SUGGESTIONS = 3;
/** What was only guessed is answered as understood from here on. */
const SURE_OF_GUESS = 0.8;

/** An answer to a message whose words were only guessed: what it may mean is offered instead, unless that is nearly sure. */
export function unlessGuessed(answer: Answer, { isGuessed }: Heard, { candidates }: Reasoning): Answer {
  if (!isGuessed) return answer;
  const { outcome, confidence, parts, consolation, act, language } = answer;
  const isMeant = outcome === "suggest" || outcome === "smalltalk" || confidence >= SURE_OF_GUESS;
  if (isMeant || parts || consolation || act === "compute") return answer;
  const facts = candidates.flatMap(({ entry }) => (entry.kind === "fact" ? [entry] : []));
  return { ...suggestionAnswer(facts, confidence, language), ...(act && { act }) };
}

/**
 * Tells the entry that a message which wasn't surely understood most probably means, after saying so; the answer itself where none
 * is near enough. What is put to have it checked, and sums, get none: it would stand for a verdict.
 */
export function tellNearest(base: KnowledgeBase, answer: Answer, reasoning: Reasoning, { act, claim }: Done): Answer {
  if (!isUnsure(base, answer) || (act !== "ask" && act !== "claim") || claim?.form === "confirmation") return answer;
  const [best] = reasoning.candidates;
  if (!best || !isNear(best, reasoning)) return answer;
  const { entry, evidence } = best;
  const { language } = answer;
  const isHeld = entry.kind === "unknown" || (!evidence.unheld && answer.outcome === "suggest");
  const nearest = nearestOf(base, entry, isHeld, language);
  if (!nearest) return answer;
  return {
    ...answer,
    nearest,
    text: `${nearest.lead} ${nearest.answer.text}`,
    suggestions: offered(entry, answer.suggestions, language),
    ...(isHeld && { outcome: "suggest" }),
  };
}

/**
 * An entry as it is told where it may not be what is meant; undefined where that takes too long.
 * @param isHeld whether it can answer what is asked
 */
export function nearestOf(base: KnowledgeBase, entry: Entry, isHeld: boolean, language: Language): Nearest | undefined {
  const lead = leadTo(entry, isHeld, language);
  const short = shortOf(entry, language);
  // Its short text is silent about what an entry doesn't hold.
  const texts = [isHeld ? short : undefined, inLanguage(entry.answer, language), short];
  const text = texts.find((one) => one !== undefined && lead.length + 1 + one.length <= LONGEST);
  return text === undefined ? undefined : { lead, isHeld, answer: { ...answerOf(base, entry, 0, [], language), text } };
}

function leadTo(entry: Entry, isHeld: boolean, language: Language): string {
  const { ifMeant, notSure, comesNearest } = textsIn(language).answers;
  if (entry.kind === "unknown") return notSure;
  return isHeld ? ifMeant(inLanguage(entry.question, language)) : comesNearest;
}

/** Whether an answer only says that the message wasn't understood, or that nothing was found. */
function isUnsure(base: KnowledgeBase, { outcome, text, parts, consolation, language }: Answer): boolean {
  if (parts || consolation) return false;
  const said =
    outcome === "suggest"
      ? [suggestionAnswer([], 0, language)]
      : [noAnswer(0, language), unansweredAnswer(base, 0, language)];
  return said.some((one) => one.text === text);
}

function isNear(best: WeighedOption, { candidates, setting }: Reasoning): boolean {
  const { entry, evidence, probability } = best;
  const { strangeNames = 0, otherSlots = 0 } = evidence;
  // What is said of others, or of another place, is no answer to what is asked.
  if (evidence.unasked || strangeNames + otherSlots > 0) return false;
  if (setting === "alone" && evidence.nearest < ALIKE) return false;
  const others = candidates.filter((candidate) => candidate !== best);
  const hasMostWords = others.every((other) => evidence.words >= other.evidence.words + CLEARLY_MORE);
  if (hasMostWords && entry.kind !== "smalltalk") return probability >= LIKELY_BY_WORDS;
  return entry.kind === "fact" && !evidence.unfilled && probability >= LIKELY;
}

/** The question that was told, then the others that may be meant. */
function offered(entry: Entry, others: readonly Suggestion[], language: Language): readonly Suggestion[] {
  const rest = others.filter((one) => one.entry !== entry.id);
  return [...suggestionsOf([entry], language), ...rest].slice(0, SUGGESTIONS);
}
