import { type ActionRowBuilder, type ButtonBuilder, TextDisplayBuilder } from "discord.js";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { FEEDBACK_REASONS } from "../../../store/ports/feedback.ts";
import { textsIn } from "../../../texts/languages.ts";
import { buttonRows, plainButton } from "../button-rows.ts";
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
  return [
    ...buttonRows([
      plainButton(`cite:${id}`, citing.cite),
      plainButton(`follow:${id}`, following.follow),
      plainButton(`report:${id}`, reporting.report),
    ]),
    ...buttonRows(FEEDBACK_REASONS.map((reason) => plainButton(`feedback:${id}:${reason}`, feedback.reasons[reason]))),
  ];
}
