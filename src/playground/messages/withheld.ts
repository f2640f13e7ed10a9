import { ChannelType } from "discord.js";
import type { Message } from "../world/records.ts";
import type { World } from "../world/world.ts";

const NOTHING = { content: "", embeds: [], attachments: [], components: [] };

/**
 * The message as the bot may see it. Without the Message Content intent, what people wrote is empty, except in direct
 * messages, in the bot's own messages, and where the bot is mentioned (a reply that notifies it counts). What was forwarded,
 * and a poll, are withheld with it.
 */
export function asSeenByBot(world: World, message: Message, hasContentIntent: boolean): Message {
  const referenced = message.referenced_message;
  const seen = hasContentIntent || !isWithheld(world, message) ? message : withheld(message);
  return { ...seen, ...(referenced && { referenced_message: asSeenByBot(world, referenced, hasContentIntent) }) };
}

function withheld({ poll: _, message_snapshots: snapshots, ...message }: Message): Message {
  return {
    ...message,
    ...NOTHING,
    ...(snapshots && {
      message_snapshots: snapshots.map(({ message: copy }) => ({ message: { ...copy, ...NOTHING } })),
    }),
  };
}

function isWithheld(world: World, message: Message): boolean {
  const isDirect = world.channels.get(message.channel_id)?.type === ChannelType.DM;
  const isMentioned = message.mentions.some(({ id }) => id === world.bot.id);
  return !isDirect && !isMentioned && message.author.id !== world.bot.id;
}
