import { newestOf } from "../../knowledge/counting/series.ts";
import { countAt } from "../../knowledge/counting/times.ts";
import { formatFigure } from "../../knowledge/figure.ts";
import { uncapitalised } from "../../knowledge/letter-case.ts";
import { type Fact, inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { valuesIn } from "../../numbers/read-numbers.ts";
import { textsIn } from "../../texts/languages.ts";
import type { ReadPart } from "../acts/read-part.ts";
import type { Answer } from "../answer.ts";
import { answerOf } from "../compose.ts";

/** An entry that is left, because it isn't told when it was so, is meant from this probability on. */
const MEANT = 0.5;

/**
 * What was counted at the time that a question names, with the last count; undefined where it names none, where the entry that is
 * meant tells the last count by that very name, or where it tells the earlier one alone.
 */
export function earlierCount(base: KnowledgeBase, { text, answer, reasoning }: ReadPart): Answer | undefined {
  const [best] = reasoning.candidates;
  const likely = best && best.probability >= MEANT ? best.entry : undefined;
  const entry = answer.outcome === "answer" ? answer.entry : answer.outcome === "smalltalk" ? undefined : likely;
  if (entry?.kind !== "fact") return undefined;
  for (const fact of entry.facts) {
    if (!fact.figure || newestOf(base, fact) !== fact) continue;
    const then = countAt(base, fact, text);
    if (!then?.figure || then === fact || isToldAlone(entry.answer.en, then)) continue;
    const { language, confidence } = answer;
    const told = answerOf(base, entry, Math.max(confidence, MEANT), [], language);
    const sentence = countedThen(base, then, language);
    if (told.outcome === "answer" && sentence !== undefined)
      return { ...told, text: sentence, facts: [then, fact], derived: [] };
  }
  return undefined;
}

/** Whether an answer's only number is that count. */
function isToldAlone(answer: string, { figure }: Fact): boolean {
  const values = new Set(valuesIn(answer));
  return figure !== undefined && values.has(figure.value) && values.size === 1;
}

/** What was counted then, by whom, and what the same was counted as last; undefined of the last count itself. */
export function countedThen(base: KnowledgeBase, then: Fact, language: Language): string | undefined {
  const now = newestOf(base, then);
  if (now === then || !then.figure || !now.figure) return undefined;
  const inTime = ({ asOf }: Fact) => inLanguage(asOf.brief ?? asOf, language);
  return textsIn(language).arithmetic.countedThen(
    `${formatFigure(then.figure, language)} ${uncapitalised(inLanguage(then.figure.label, language))}`,
    inLanguage(then.claimant, language),
    inTime(then),
    formatFigure(now.figure, language),
    inTime(now),
  );
}
