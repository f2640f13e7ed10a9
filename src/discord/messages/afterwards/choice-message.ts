import { ActionRowBuilder, ButtonBuilder, ButtonStyle, TextDisplayBuilder } from "discord.js";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { FEEDBACK_REASONS } from "../../../store/ports/feedback.ts";
import { textsIn } from "../../../texts/languages.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import type { Told } from "./told.ts";

/** As many questions as a message answers; of more there would be too many buttons for one message. */
const MOST = 3;

/** What can be done with an answer, with each of several. */
export function choiceMessage(all: readonly Told[], language: Language): BotMessage {
  const told = all.slice(0, MOST);
  const rows = told.flatMap((one) => [
    ...(told.length > 1 ? [new TextDisplayBuilder().setContent(`**${one.title}**`)] : []),
    ...rowsFor(one, language),
  ]);
  return containerMessage(COLOURS.unsure, [textsIn(language).citing.choose], rows);
}

function rowsFor({ id }: Told, language: Language): ActionRowBuilder<ButtonBuilder>[] {
  const { citing, following, reporting, feedback } = textsIn(language);
  const button = (customId: string, label: string) =>
    new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(ButtonStyle.Secondary);
  const objections = FEEDBACK_REASONS.map((reason) => button(`feedback:${id}:${reason}`, feedback.reasons[reason]));
  return [
    [
      button(`cite:${id}`, citing.cite),
      button(`follow:${id}`, following.follow),
      button(`report:${id}`, reporting.report),
    ],
    objections,
  ].map((row) => new ActionRowBuilder<ButtonBuilder>().addComponents(row));
}
