import { MessageFlags } from "discord.js";
import { answerOf } from "../../answering/compose.ts";
import { conversationIn, noteSubjects } from "../asking/conversation.ts";
import { replyRemembered } from "../asking/record-answer.ts";
import { answerMessage } from "../messages/answers/answer-message.ts";
import { entryDisplay } from "../messages/answers/entry-display.ts";
import type { Bot } from "../surface/bot.ts";
import { replyPrivately, tell } from "../surface/private-reply.ts";
import type { PressHandler, PressInteraction } from "./press.ts";

/** A question offered instead of an answer: answered in the channel, as if the member had asked. */
export const answerQuestion: PressHandler = {
  name: "answer",
  async handle(interaction, entry, bot) {
    const isPrivate = interaction.isButton() && interaction.message.flags.has(MessageFlags.Ephemeral);
    await show(interaction, entry, bot, isPrivate);
  },
};

/** A related question: shown to that member alone, so that curiosity doesn't fill the channel. */
export const showRelated: PressHandler = {
  name: "related",
  async handle(interaction, rest, bot) {
    const entry = interaction.isStringSelectMenu() ? interaction.values[0] : rest;
    await show(interaction, entry ?? "", bot, true);
  },
};

async function show(interaction: PressInteraction, id: string, bot: Bot, isPrivate: boolean): Promise<void> {
  const entry = bot.engine.base.entries.get(id);
  if (!entry) return tell(interaction, bot, ({ replies }) => replies.questionGone);
  bot.popularity.count(id, interaction.guildId);
  noteSubjects(bot, [entry.id], [conversationIn(interaction.channelId ?? "", interaction.user.id)]);
  const asker = isPrivate ? undefined : interaction.user.id;
  const message = answerMessage(answerOf(bot.engine.base, entry, 1), { asker });
  if (isPrivate) await replyPrivately(interaction, message);
  else await replyRemembered(interaction, bot, message, entryDisplay(id));
}
