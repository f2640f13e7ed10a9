import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from "discord.js";
import { LIMITS } from "./limits.ts";

/** A button like others beside it, none of which is meant more than another. */
export function plainButton(customId: string, label: string): ButtonBuilder {
  return new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(ButtonStyle.Secondary);
}

/** The buttons in as many rows as they need; none where there are no buttons. */
export function buttonRows(buttons: readonly ButtonBuilder[]): ActionRowBuilder<ButtonBuilder>[] {
  if (buttons.length === 0) return [];
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(buttons.slice(0, LIMITS.buttons));
  return [row, ...buttonRows(buttons.slice(LIMITS.buttons))];
}
