import { inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { timelineOf } from "../../../knowledge/timeline.ts";
import type { Picture } from "../../../pictures/pictures.ts";
import { COMMAND } from "../afterwards/told-id.ts";
import type { AnswerContext } from "../answers/answer-rows.ts";
import { sourceLine, whoSays } from "../attribution.ts";
import { questionButtons } from "../buttons.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** What came after what, with a date only where a source gives one. */
export function timelineMessage(
  base: KnowledgeBase,
  language: Language,
  { asker, command }: AnswerContext = {},
  picture?: Picture,
): BotMessage {
  const steps = timelineOf(base, language);
  const title = Object.values(base.event.commands).find(({ shows }) => shows === "timeline")?.title;
  const facts = [...new Set(steps.flatMap((step) => step.facts))];
  return containerMessage(
    COLOURS.answer,
    [
      `### ${inLanguage(title ?? base.event.title, language)}`,
      steps.map(({ when, what }) => `**${when}**\n${what}`).join("\n\n"),
      `${whoSays(facts, language)}\n${sourceLine(facts, language)}`,
    ],
    questionButtons("related", [], language, asker, command === undefined ? undefined : COMMAND + command),
    picture,
  );
}
