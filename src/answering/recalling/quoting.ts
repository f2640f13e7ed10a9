import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import { textsIn } from "../../texts/languages.ts";
import { isCommitted, type ReadPart } from "../acts/read-part.ts";
import type { Answer } from "../answer.ts";
import { answerOf, noAnswer } from "../compose.ts";
import type { Reasoning } from "../decide.ts";
import { lastOf, UNTOLD } from "../memory.ts";
import { quotationAsked } from "./quotation-asked.ts";
import { quotationsOf } from "./quotations.ts";
import type { Wishes } from "./wishes.ts";

/** Only wordings that ask nothing else are taken so. */
const CONFIDENCE = 0.95;
/** What the words are wanted of is meant from this probability on; from the other on, that nothing is said of it. */
const MEANT = { byFacts: 0.2, byNone: 0.8 };
/** More would be the text itself. */
const MOST_QUOTED = 3;
/** Somebody's words are told by the answer that quotes them. */
const OF_SOMEBODY = /\b(?:his|her|their|he|she)\b/i;

/**
 * Quotes the source to whoever wants its words: of what a message names, or of what was told before.
 * @param reason what the engine makes of a text
 */
export function createQuoting(
  base: KnowledgeBase,
  reason: (text: string, context: readonly string[]) => Reasoning,
  wishes: Wishes,
): (part: Pick<ReadPart, "text" | "answer" | "context" | "reasoning">) => Answer | undefined {
  const entryAsked = ({ text, context, reasoning }: Pick<ReadPart, "text" | "context" | "reasoning">) => {
    const about = quotationAsked(text);
    if (about !== undefined) return likeliest(reason(about, context));
    if (wishes.of(text) !== "words") return undefined;
    if (wishes.name(reasoning.reading)) return likeliest(reasoning);
    return OF_SOMEBODY.test(text) ? undefined : lastOf(base, context);
  };
  return (part) => {
    const { answer: instead, context } = part;
    const entry = entryAsked(part);
    if (!entry || entry.kind === "smalltalk") return undefined;
    const { language } = instead;
    const { recalled, verdict } = textsIn(language).answers;
    const isUntold = context.includes(UNTOLD) && entry === lastOf(base, context);
    if (isUntold) return noAnswer(CONFIDENCE, language, recalled.unquotable(verdict.unsaid));
    const answer = answerOf(base, entry, CONFIDENCE, [], language);
    if (entry.kind === "unknown") return { ...answer, text: recalled.unquotable(answer.text) };
    if (isCommitted({ answer: instead }) && (quotesItself(entry) || quotesSame(instead, entry))) return instead;
    return { ...answer, text: recalled.quoted(quotationsOf(entry.facts.slice(0, MOST_QUOTED), language)) };
  };
}

/** A few words name a thing, not what is asked of it: what facts tell of it is quoted, though a known unknown be as near. */
function likeliest({ candidates }: Reasoning): Entry | undefined {
  const unknown = candidates.find(({ entry, probability }) => entry.kind !== "fact" && probability >= MEANT.byNone);
  if (unknown) return unknown.entry;
  return candidates.find(({ entry, probability }) => entry.kind === "fact" && probability >= MEANT.byFacts)?.entry;
}

/** Whether an answer quotes somebody of whom an entry tells: whose words are wanted, then. */
function quotesSame(answer: Answer, { facts }: Entry): boolean {
  if (answer.outcome !== "answer" || !quotesItself(answer.entry)) return false;
  const voices = new Set(facts.flatMap(({ claimant, speaker }) => [claimant.en, speaker?.en]));
  return answer.facts.some(({ claimant }) => voices.has(claimant.en));
}

/** Whether an answer is a quotation already. */
function quotesItself({ facts, answer }: Entry): boolean {
  return facts.some(({ quote }) => answer.en.includes(quote));
}
