import { randomUUID } from "node:crypto";
import type { Message, MessageCreateOptions } from "discord.js";
import { once } from "../../src/discord/sending/once.ts";
import type { Scene } from "./scene.ts";

/** A message of the bot's that no command of it makes. */
export async function postAsBot({ bot }: Scene, channelId: string, message: MessageCreateOptions): Promise<Message> {
  const channel = await bot.client.channels.fetch(channelId);
  if (!channel?.isSendable()) throw new TypeError("The channel takes no messages");
  return channel.send(once(randomUUID(), message));
}
