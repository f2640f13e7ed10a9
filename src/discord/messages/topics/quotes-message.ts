import { type Entry, type Fact, inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Topic } from "../../../knowledge/pack/command-schemas.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { type AnswerContext, answerRows, relatedTo } from "../answers/answer-rows.ts";
import { attribution, reachOf } from "../attribution.ts";
import { withFoot } from "../listed.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import { speakerOf } from "../proof/speaker.ts";

/** Who said or wrote what, word for word: the quotations of each below their name. */
export function quotesMessage(
  base: KnowledgeBase,
  { title }: Pick<Topic, "title">,
  entries: readonly [Entry, ...Entry[]],
  language: Language,
  context: AnswerContext = {},
): BotMessage {
  const facts = [...new Set(entries.flatMap((entry) => entry.facts))];
  const ids = entries.map(({ id }) => id);
  const isOfOneTime = new Set(facts.map(({ asOf }) => asOf.en)).size === 1;
  const headingOf = (fact: Fact) => {
    const speaker = speakerOf(fact, language);
    return isOfOneTime ? `**${speaker}**` : textsIn(language).proof.said(speaker, reachOf([fact], language));
  };
  const said = [...Map.groupBy(facts, headingOf)].map(([heading, own]) => quotations(heading, own)).join("\n\n");
  // Everybody who speaks is named above their words.
  const foot = attribution(facts, language, facts.map(({ claimant }) => inLanguage(claimant, language)).join("\n"));
  return containerMessage(
    COLOURS.answer,
    withFoot([`### ${inLanguage(title ?? entries[0].title, language)}\n${said}`], foot),
    answerRows([{ entry: entries[0].id }], relatedTo(base, ids, language), language, context),
  );
}

function quotations(heading: string, facts: readonly Fact[]): string {
  return [heading, ...facts.map(({ quote }) => `> “${quote}”`)].join("\n");
}
