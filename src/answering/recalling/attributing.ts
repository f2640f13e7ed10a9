import { type Entry, type Fact, inLanguage, isOwnVoice, type KnowledgeBase } from "../../knowledge/model.ts";
import { textsIn } from "../../texts/languages.ts";
import { isCommitted, type ReadPart } from "../acts/read-part.ts";
import type { Answer } from "../answer.ts";
import { countsIn } from "../claims/judging/numbers/judge-numbers.ts";
import { entryOf } from "../claims/judging/told-entry.ts";
import { answerOf } from "../compose.ts";
import type { Reasoning } from "../decide.ts";
import { isFunctionWord } from "../reading/function-words.ts";
import { stemsIn } from "../reading/normalise.ts";
import { namesSomething } from "../reading/reading.ts";
import { type Attributed, attributionAsked } from "./attribution-asked.ts";

/** Surely enough: only wordings that ask nothing else are taken so. */
const CONFIDENCE = 0.95;
/** What is named by words alone is meant from this probability on; beside a number, which must be its own, from the other on. */
const MEANT = { byWords: 0.9, byNumber: 0.3 };
/** A known unknown is told from this confidence on. */
const TOLD = 0.6;
/** Words of a quotation, without those of grammar, that tell which one it is. */
const QUOTED = 2;
/** A number alone, or called one. */
const BARE =
  /^(?:(?:the|that|this|those|of|number|figure|count|estimate|total)s?\s+)*[\d.,k]+(?:\s+(?:number|figure|count|estimate|total|one))?s?$/;

/**
 * Answers who says what a message names, where the source says that itself and names nobody; whom it names is told where no entry does.
 * @param reason what the engine makes of a text
 */
export function createAttributing(
  base: KnowledgeBase,
  reason: (text: string, context: readonly string[]) => Reasoning,
): (part: Pick<ReadPart, "text" | "answer" | "context">) => Answer | undefined {
  return ({ text, answer: instead, context }) => {
    const asked = attributionAsked(text);
    const entry = asked && entryAsked(base, asked, (words) => reason(words, context));
    if (!entry) return undefined;
    const { language } = instead;
    const { recalled } = textsIn(language).answers;
    const answer = answerOf(base, entry, CONFIDENCE, [], language);
    const isKnown = isCommitted({ answer: instead });
    if (isKnown && asked && isOfSaying(instead, asked.text, reason(asked.text, context))) return undefined;
    if (entry.facts.every(isOwnVoice)) return { ...answer, text: recalled.own(answer.text) };
    if (isKnown) return undefined;
    const claimants = [...new Set(entry.facts.map(({ claimant }) => inLanguage(claimant, language)))];
    return { ...answer, text: recalled.by(claimants, answer.text) };
  };
}

/** Whether a known unknown is of who says something, rather than of what is said; of a number it may be another's. */
function isOfSaying(instead: Answer, said: string, { candidates: [best] }: Reasoning): boolean {
  const isTold = instead.outcome === "unknown" && instead.confidence >= TOLD && countsIn(said).length === 0;
  return isTold && best !== undefined && instead.entry !== best.entry;
}

/** The entry that tells what is attributed; undefined where that isn't plain, or where it has a number that none tells. */
function entryAsked(
  base: KnowledgeBase,
  { text, isOrigin }: Attributed,
  reason: (text: string) => Reasoning,
): Entry | undefined {
  const [number, ...others] = countsIn(text);
  if (others.length > 0) return undefined;
  const reasoning = reason(text);
  if (number) {
    const told = [...base.facts.values()].filter(({ figure }) => figure?.value === number.value);
    const [fact, ...more] = told;
    if (!fact || more.some((one) => one.claimant.en !== fact.claimant.en)) return undefined;
    if (BARE.test(text)) return entryOf(base, { verdict: "yes", fact, isOfCount: true }, reasoning);
    return reasoning.candidates.find(
      ({ entry, probability }) => probability >= MEANT.byNumber && entry.kind === "fact" && isAmong(told, entry),
    )?.entry;
  }
  if (isOrigin) return undefined;
  const [best] = reasoning.candidates;
  const isMeant = best?.entry.kind === "fact" && best.probability >= MEANT.byWords;
  if (namesSomething(reasoning.reading) && isMeant) return best.entry;
  const fact = factQuoted(base, text);
  return fact && entryOf(base, { verdict: "yes", fact }, reasoning);
}

/** The fact whose quotation a text gives in its own words, or a good part of it. */
function factQuoted({ facts }: KnowledgeBase, text: string): Fact | undefined {
  const said = stemsIn(text).filter((stem) => !isFunctionWord(stem));
  if (said.length < QUOTED) return undefined;
  return [...facts.values()].find(({ quote }) => {
    const told = new Set(stemsIn(quote));
    return said.every((stem) => told.has(stem));
  });
}

function isAmong(facts: readonly Fact[], entry: Entry): boolean {
  return entry.facts.some((fact) => facts.includes(fact));
}
