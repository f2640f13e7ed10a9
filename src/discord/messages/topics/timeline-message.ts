import { inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { timelineOf } from "../../../knowledge/timeline/timeline.ts";
import type { Picture } from "../../../pictures/pictures.ts";
import type { AnswerContext } from "../answers/answer-rows.ts";
import { buttonsAbout, questionButtons } from "../buttons.ts";
import { listed, withFoot } from "../listed.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** What came after what, with a date only where a source gives one. */
export function timelineMessage(
  base: KnowledgeBase,
  language: Language,
  { asker, shows, command }: AnswerContext = {},
  picture?: Picture,
): BotMessage {
  const steps = timelineOf(base, language);
  const title = Object.values(base.event.commands).find(({ shows }) => shows === "timeline")?.title;
  const { texts, foot } = listed(
    steps.map(({ what, facts }) => ({ text: what, facts })),
    language,
  );
  const told = steps.map(({ when }, i) => `**${when}**\n${texts[i]}`).join("\n\n");
  return containerMessage(
    COLOURS.answer,
    withFoot([`### ${inLanguage(title ?? base.event.title, language)}`, told], foot),
    questionButtons("related", [], language, asker, buttonsAbout({ shows, command })),
    picture,
  );
}
