import { type Entry, inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Topic } from "../../../knowledge/pack/command-schemas.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { Picture } from "../../../pictures/pictures.ts";
import { withBoldFigures } from "../answers/answer-message.ts";
import { type AnswerContext, answerRows, relatedTo } from "../answers/answer-rows.ts";
import { listed, withFoot } from "../listed.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** One topic: its entries under each other, and what they rest on. */
export function topicMessage(
  base: KnowledgeBase,
  { title }: Pick<Topic, "title">,
  entries: readonly [Entry, ...Entry[]],
  language: Language,
  { picture, ...context }: AnswerContext & { picture?: Picture | undefined },
): BotMessage {
  const [first, ...others] = entries;
  const text = (entry: Entry) =>
    withBoldFigures(inLanguage(entry.answer, language), entry.facts, entry.derived, language);
  const { texts, foot } = listed(
    entries.map((entry) => ({ text: text(entry), facts: entry.facts })),
    language,
  );
  const paragraphs = [
    `### ${inLanguage(title ?? first.title, language)}\n${texts[0]}`,
    others.map((entry, i) => `**${inLanguage(entry.title, language)}**\n${texts[i + 1]}`).join("\n\n"),
  ];
  const related = relatedTo(
    base,
    entries.map(({ id }) => id),
    language,
  );
  return containerMessage(
    COLOURS.answer,
    withFoot(paragraphs, foot),
    answerRows([{ entry: first.id }], related, language, context),
    picture,
  );
}
