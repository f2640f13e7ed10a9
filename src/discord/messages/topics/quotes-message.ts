import { type Entry, type Fact, inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Topic } from "../../../knowledge/pack/command-schemas.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { type AnswerContext, answerRows, relatedTo } from "../answers/answer-rows.ts";
import { sourceLine } from "../attribution.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** Who said or wrote what, word for word: the quotations of each below their name. */
export function quotesMessage(
  base: KnowledgeBase,
  { title }: Pick<Topic, "title">,
  entries: readonly [Entry, ...Entry[]],
  language: Language,
  context: AnswerContext = {},
): BotMessage {
  const facts = [...new Set(entries.flatMap((entry) => entry.facts))];
  const asOf = [...new Set(facts.map((fact) => inLanguage(fact.asOf, language)))];
  const ids = entries.map(({ id }) => id);
  const said = Map.groupBy(facts, ({ claimant }) => inLanguage(claimant, language));
  return containerMessage(
    COLOURS.answer,
    [
      `### ${inLanguage(title ?? entries[0].title, language)}\n${[...said].map(([claimant, own]) => quotations(claimant, own)).join("\n\n")}`,
      `-# ${textsIn(language).topics.asOf(asOf)}\n${sourceLine(facts, language)}`,
    ],
    answerRows([entries[0].id], relatedTo(base, ids, language), language, context),
  );
}

function quotations(claimant: string, facts: readonly Fact[]): string {
  return [`**${claimant}**`, ...facts.map(({ quote }) => `> “${quote}”`)].join("\n");
}
