import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from "discord.js";
import type { Suggestion } from "../../answering/answer.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import { COMMAND, moreButton } from "./afterwards/told-id.ts";
import { entryIn } from "./entry-in.ts";
import { clip, LIMITS } from "./limits.ts";
import type { BotMessage } from "./message.ts";
import { proofButtons } from "./proof/proof-button.ts";
import type { Proven } from "./proof/proof-id.ts";

/**
 * What pressing a question's button does: `answer` replies in the channel, as if the member had asked; `related` shows
 * the answer to that member alone, so that curiosity doesn't fill the channel.
 */
export type Press = "answer" | "related";

/** What of a message the buttons beside its questions are about. */
interface QuestionsBelow {
  readonly proven?: Proven | undefined;
  /** As `toldId` makes it. */
  readonly told?: string | undefined;
}

/** The buttons of what a command shows. @param shows as the store keeps it */
export function buttonsAbout({
  shows,
  command,
}: {
  readonly shows?: string | undefined;
  readonly command?: string | undefined;
}): QuestionsBelow {
  return {
    proven: shows === undefined ? undefined : { shows },
    told: command === undefined ? undefined : COMMAND + command,
  };
}

/**
 * A row of questions to press, with the other buttons in it where there is room, or below; none where there is nothing to press.
 * @param asker who may remove the message, by a button at the end of the row; undefined under a private one
 * @param about what a button tells where it is from, and another what can be done with it
 */
export function questionButtons(
  press: Press,
  suggestions: readonly Suggestion[],
  language: Language,
  asker?: string | undefined,
  { proven, told }: QuestionsBelow = {},
): BotMessage["components"] {
  const questions = suggestions.map(({ entry, question }) =>
    new ButtonBuilder()
      .setCustomId(`${press}:${entryIn(entry, language)}`.slice(0, LIMITS.customId))
      .setLabel(clip(question, LIMITS.buttonLabel))
      .setStyle(press === "answer" ? ButtonStyle.Primary : ButtonStyle.Secondary),
  );
  const others: ButtonBuilder[] = [];
  if (proven !== undefined) others.push(...proofButtons(proven, language));
  if (told !== undefined) others.push(moreButton(told, language));
  if (asker !== undefined) others.push(removeButton(asker, language));
  const together = [...questions, ...others];
  const rows = together.length > LIMITS.buttons ? [questions, others] : [together];
  return rows.filter((row) => row.length > 0).map((row) => new ActionRowBuilder<ButtonBuilder>().addComponents(row));
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
