import { MessageFlags } from "discord.js";
import { answerOf } from "../../answering/compose.ts";
import { conversationIn, noteSubjects } from "../asking/conversation.ts";
import { rememberPosted } from "../asking/record-answer.ts";
import { answerMessage } from "../messages/answers/answer-message.ts";
import { entryDisplay } from "../messages/answers/entry-display.ts";
import { parseEntryIn } from "../messages/entry-in.ts";
import { replyPublicly } from "../sending/reply-publicly.ts";
import type { Bot } from "../surface/bot.ts";
import { replyPrivately, tell } from "../surface/private-reply.ts";
import { messageUrl } from "../surface/recent-answers.ts";
import type { PressHandler, PressInteraction } from "./press.ts";

/**
 * A question offered instead of an answer: answered in the channel, as if the member had asked; to
 * those who press it after, alone.
 */
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

async function show(interaction: PressInteraction, pressed: string, bot: Bot, isPrivate: boolean): Promise<void> {
  // Of the base that the message is made from: a reload may come while it is sent.
  const { base } = bot.engine;
  const { entry: id, language } = parseEntryIn(pressed, base.event.languages);
  const entry = base.entries.get(id);
  if (!entry) return tell(interaction, bot, ({ replies }) => replies.questionGone);
  const { user, guildId } = interaction;
  const channelId = interaction.channelId ?? "";
  bot.popularity.count(id, guildId);
  noteSubjects(bot, [entry.id], [conversationIn(channelId, user.id)]);
  const answer = answerOf(base, entry, 1, [], language);
  const messageFor = (asker: string | undefined) => answerMessage(answer, { asker });
  const showAlone = () => replyPrivately(interaction, messageFor(undefined));
  if (isPrivate) return showAlone();
  let isShown = false;
  const post = async () => {
    isShown = true;
    if (guildId !== null && !bot.limits.show(channelId, user.id)) {
      await showAlone();
      return undefined;
    }
    const reply = await replyPublicly(interaction, bot.log, messageFor(user.id));
    if (reply) void rememberPosted(bot, reply, base, entryDisplay(id), language);
    return reply && { messageId: reply.id, url: messageUrl(guildId, channelId, reply.id) };
  };
  await bot.recent.postOnceSoon({ channelId, subject: id, language: answer.language, version: base.version }, post);
  // Everybody has it in the channel by now: whoever presses next wants to read it, not to find it.
  if (!isShown) await showAlone();
}
