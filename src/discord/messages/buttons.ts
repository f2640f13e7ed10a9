import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from "discord.js";
import type { Suggestion } from "../../answering/answer.ts";
import { clip, LIMITS } from "../limits.ts";
import type { BotMessage } from "./message.ts";

/**
 * What pressing a question's button does: `answer` replies in the channel, as if the member had asked; `related` shows
 * the answer to that member alone, so that curiosity doesn't fill the channel.
 */
export type Press = "answer" | "related";

/** A row of questions to press; none where there is nothing to offer. */
export function questionButtons(press: Press, suggestions: readonly Suggestion[]): BotMessage["components"] {
  if (suggestions.length === 0) return [];
  const row = new ActionRowBuilder<ButtonBuilder>();
  for (const { entry, question } of suggestions) {
    row.addComponents(
      new ButtonBuilder()
        .setCustomId(`${press}:${entry}`)
        .setLabel(clip(question, LIMITS.buttonLabel))
        .setStyle(press === "answer" ? ButtonStyle.Primary : ButtonStyle.Secondary),
    );
  }
  return [row];
}
