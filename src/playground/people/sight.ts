import { PermissionFlagsBits } from "discord.js";
import { permissionsIn } from "../world/permissions.ts";
import type { Channel, StoredMessage, User } from "../world/records.ts";
import type { World } from "../world/world.ts";

/** The channel, if the person can see it. @throws Error in Discord's words */
export function channelSeenBy(world: World, user: User, channelId: string): Channel {
  const channel = world.channels.get(channelId);
  const isSeen = channel && permissionsIn(world, user.id, channel) & PermissionFlagsBits.ViewChannel;
  if (!isSeen) throw new Error("Unknown Channel");
  return channel;
}

/** The message, if the person can see it: an ephemeral one is there for its user alone. @throws Error in Discord's words */
export function messageSeenBy(world: World, user: User, messageId: string): StoredMessage {
  const stored = world.messages.get(messageId);
  if (!stored || (stored.visibleTo && stored.visibleTo !== user.id)) throw new Error("Unknown Message");
  channelSeenBy(world, user, stored.message.channel_id);
  return stored;
}
