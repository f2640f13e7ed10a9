import type { BaseMessageOptions, Message, MessageReplyOptions } from "discord.js";
import type { BotMessage } from "../messages/message.ts";
import { once } from "./once.ts";

/**
 * The one reply to a message: whatever is sent second, be it the same again or that something failed, isn't posted where the
 * first one was. Resolves to the one that stands.
 */
export function replyOnce(message: Message, said: BotMessage | BaseMessageOptions): Promise<Message> {
  const reply: MessageReplyOptions = { ...said, failIfNotExists: false };
  return message.reply(once(`reply to ${message.id}`, reply));
}
