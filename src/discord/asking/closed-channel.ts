import { type Message, PermissionFlagsBits } from "discord.js";
import type { Log } from "../../log.ts";
import { commandIds } from "../connection/register.ts";

/** Whether the bot may reply to a message where it stands. */
export function mayReply(message: Message): boolean {
  if (!message.inGuild()) return true;
  const { channel, client } = message;
  const { SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;
  const send = channel.isThread() ? SendMessagesInThreads : SendMessages;
  // Discord takes no reply from who can't read what it replies to.
  return channel.permissionsFor(client.user)?.has(send | ReadMessageHistory) ?? false;
}

/** Tells whoever asked where the bot may not write how to ask instead, in a direct message. Never throws. */
export async function tellClosed({ author, channel, client }: Message, log: Log): Promise<void> {
  const id = commandIds(client).get("ask");
  const ask = id === undefined ? "/ask" : `</ask:${id}>`;
  try {
    await author.send(`I may not write in ${channel}. ${ask} works there all the same, or ask me here.`);
  } catch (error) {
    log.debug({ err: error }, "Somebody who takes no direct messages asked where I may not write");
  }
}
