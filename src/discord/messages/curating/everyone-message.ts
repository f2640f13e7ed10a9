import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from "discord.js";
import type { Texts } from "../../../texts/texts.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** The name of the button that lets everybody in. */
export const EVERYONE = "curators-everyone";

/** Asks whether the curators' role is really to be that of every member. */
export function everyoneMessage({ everyoneAsk, everyoneYes }: Texts["curating"]): BotMessage {
  const button = new ButtonBuilder().setCustomId(EVERYONE).setLabel(everyoneYes).setStyle(ButtonStyle.Danger);
  return containerMessage(COLOURS.unsure, [everyoneAsk], [new ActionRowBuilder<ButtonBuilder>().addComponents(button)]);
}
