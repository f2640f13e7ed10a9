import { ChannelType, type Message, MessageType } from "discord.js";
import { entryOf } from "../answering/answer.ts";
import type { Bot } from "./bot.ts";
import { newReference } from "./boundary.ts";
import { conversationAt, conversationsOf, converse, noteSubject } from "./conversation.ts";
import { answerMessage } from "./messages/answer-message.ts";
import { helpMessage } from "./messages/help-message.ts";
import { noteUnanswered, rememberPosted } from "./record-answer.ts";
import { commandIds } from "./register.ts";

/** Answers messages that are meant for the bot: a mention, a reply that pings it, a direct message. */
export function answerFreeText(bot: Bot): (message: Message) => Promise<void> {
  return async (message) => {
    const { client, engine, log } = bot;
    if (message.author.bot || message.system || !isForBot(message)) return;
    try {
      const text = message.content
        .replaceAll(`<@${client.user.id}>`, " ")
        .replaceAll(`<@!${client.user.id}>`, " ")
        .trim();
      if (text === "") {
        await message.reply({ ...helpMessage(engine.base, commandIds(client), "en"), failIfNotExists: false });
        return;
      }
      const answer = converse(bot, text, conversationsOf(message));
      const reply = await message.reply({ ...answerMessage(answer), failIfNotExists: false });
      noteSubject(bot, entryOf(answer), [conversationAt(reply.id)]);
      if (answer.outcome === "answer") await rememberPosted(bot, reply, engine.base, `entry:${answer.entry.id}`);
      await noteUnanswered(bot, answer, text, message.guildId);
    } catch (error) {
      // Without the question: what members ask isn't kept, not even in the log.
      log.error(
        { err: error, reference: newReference(), channel: message.channelId },
        "A question couldn't be answered",
      );
    }
  };
}

function isForBot(message: Message): boolean {
  const bot = message.client.user;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  if (message.channel.type === ChannelType.DM) return true;
  return message.mentions.users.has(bot.id);
}
