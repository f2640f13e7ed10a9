import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from "discord.js";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import { CORRECTED_DAYS, COUNTED_DAYS } from "../surface/retention.ts";
import { type BotMessage, COLOURS, containerMessage } from "./message.ts";

/**
 * What the bot keeps of anybody, and of this member in particular.
 * @param stored the member's preferences by name
 */
export function privacyMessage(
  stored: ReadonlyMap<string, string>,
  readsMessages: boolean,
  language: Language,
): BotMessage {
  const { privacy } = textsIn(language);
  const mine = [...stored].map(([name, value]) => `- ${name}: ${value}`);
  const kept = [
    privacy.questions,
    privacy.counts,
    privacy.howLong(COUNTED_DAYS, CORRECTED_DAYS),
    privacy.settings,
    privacy.summaries,
    privacy.inMemory,
  ];
  const paragraphs = [
    [`### ${privacy.title}`, mine.length > 0 ? privacy.aboutYou : privacy.aboutYouNothing, ...mine].join("\n"),
    kept.map((point) => `- ${point}`).join("\n"),
    `-# ${readsMessages ? privacy.readsAll : privacy.readsMentions}`,
  ];
  const button = new ButtonBuilder()
    .setCustomId("forget-me")
    .setLabel(privacy.deleteMine)
    .setStyle(ButtonStyle.Danger)
    .setDisabled(mine.length === 0);
  return containerMessage(COLOURS.answer, paragraphs, [new ActionRowBuilder<ButtonBuilder>().addComponents(button)]);
}
