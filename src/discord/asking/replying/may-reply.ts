import { type Message, PermissionFlagsBits } from "discord.js";

/** Whether the bot may reply to a message where it stands. */
export function mayReply(message: Message): boolean {
  if (!message.inGuild()) return true;
  const { channel, client } = message;
  const { SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;
  const send = channel.isThread() ? SendMessagesInThreads : SendMessages;
  // Discord takes no reply from a bot that can't read what it replies to.
  return channel.permissionsFor(client.user)?.has(send | ReadMessageHistory) ?? false;
}
