import { type Entry, type Fact, inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/schema.ts";
import { type AnswerContext, answerRows, relatedTo } from "./answer-rows.ts";
import { sourceLine } from "./attribution.ts";
import { type BotMessage, COLOURS, containerMessage } from "./message.ts";

/** Who said or wrote what, word for word. */
export function quotesMessage(
  base: KnowledgeBase,
  entries: readonly [Entry, ...Entry[]],
  language: Language,
  context: AnswerContext = {},
): BotMessage {
  const facts = [...new Set(entries.flatMap((entry) => entry.facts))];
  const asOf = [...new Set(facts.map((fact) => inLanguage(fact.asOf, language)))];
  const ids = entries.map(({ id }) => id);
  return containerMessage(
    COLOURS.answer,
    [
      facts.map((fact) => quotation(fact, language)).join("\n"),
      `-# Word for word, as of ${asOf.join("; ")}\n${sourceLine(facts, language)}`,
    ],
    answerRows(entries[0].id, relatedTo(base, ids, language), context),
  );
}

function quotation({ quote, claimant }: Fact, language: Language): string {
  return `> “${quote}”\n**${inLanguage(claimant, language)}**\n`;
}
