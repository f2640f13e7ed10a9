import { type Message, PermissionFlagsBits } from "discord.js";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import { askCommand } from "../connection/register.ts";
import { once } from "../sending/once.ts";
import type { Bot } from "../surface/bot.ts";

/** Whether the bot may reply to a message where it stands. */
export function mayReply(message: Message): boolean {
  if (!message.inGuild()) return true;
  const { channel, client } = message;
  const { SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;
  const send = channel.isThread() ? SendMessagesInThreads : SendMessages;
  // Discord takes no reply from a bot that can't read what it replies to.
  return channel.permissionsFor(client.user)?.has(send | ReadMessageHistory) ?? false;
}

/** Tells whoever asked where the bot may not write how to ask instead, in a direct message, once a minute. Never throws. */
export async function tellClosed(
  { id: question, author, channel, client }: Message,
  language: Language,
  { log, limits }: Pick<Bot, "log" | "limits">,
): Promise<void> {
  if (!limits.tell(author.id)) return;
  const ask = askCommand(client);
  try {
    const content = textsIn(language).answers.mayNotWrite(`${channel}`, ask);
    await author.send(once(`answer to ${question}`, { content }));
  } catch (error) {
    log.debug({ err: error }, "Somebody who takes no direct messages asked where I may not write");
  }
}
