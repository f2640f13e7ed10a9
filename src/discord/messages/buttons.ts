import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from "discord.js";
import type { Suggestion } from "../../answering/answer.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import { clip, LIMITS } from "./limits.ts";
import type { BotMessage } from "./message.ts";
import { proofButtons } from "./proof/proof-button.ts";
import type { Proven } from "./proof/proof-id.ts";

/**
 * What pressing a question's button does: `answer` replies in the channel, as if the member had asked; `related` shows
 * the answer to that member alone, so that curiosity doesn't fill the channel.
 */
export type Press = "answer" | "related";

/**
 * A row of questions to press; none where there is nothing to press.
 * @param asker who may remove the message, by a button at the end of the row; undefined under a private one
 * @param proven what of the message a button tells where it is from
 */
export function questionButtons(
  press: Press,
  suggestions: readonly Suggestion[],
  language: Language,
  asker?: string | undefined,
  proven?: Proven,
): BotMessage["components"] {
  const buttons = suggestions.map(({ entry, question }) =>
    new ButtonBuilder()
      .setCustomId(`${press}:${entry}`.slice(0, LIMITS.customId))
      .setLabel(clip(question, LIMITS.buttonLabel))
      .setStyle(press === "answer" ? ButtonStyle.Primary : ButtonStyle.Secondary),
  );
  if (proven !== undefined) buttons.push(...proofButtons(proven, language));
  if (asker !== undefined) buttons.push(removeButton(asker, language));
  return buttons.length === 0 ? [] : [new ActionRowBuilder<ButtonBuilder>().addComponents(buttons)];
}

/** The custom id of the button that asks what is the matter with the answers of entries: of as many as it has room for. */
export function feedbackId(entries: readonly string[]): string {
  const id = `feedback:${entries.join("+")}`;
  return id.length <= LIMITS.customId || entries.length < 2 ? id : feedbackId(entries.slice(0, -1));
}

/** The custom id of the button by which an asker takes a message away. */
export function removeId(asker: string): string {
  return `remove:${asker}`;
}

/** The button by which the asker or a moderator takes a message of the bot's away. */
export function removeButton(asker: string, language: Language): ButtonBuilder {
  return new ButtonBuilder()
    .setCustomId(removeId(asker))
    .setLabel(textsIn(language).answers.remove)
    .setStyle(ButtonStyle.Secondary);
}
