import { PermissionFlagsBits } from "discord.js";
import { apiErrors } from "../rest/api-error.ts";
import { canWrite, permissionsIn } from "../world/permissions.ts";
import type { Channel, StoredMessage } from "../world/records.ts";
import type { World } from "../world/world.ts";

/** The channel, if the bot may see it. @throws ApiError "Unknown Channel" or "Missing Access" */
export function visibleChannel(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw apiErrors.unknownChannel();
  if (!(permissionsIn(world, world.bot.id, channel) & PermissionFlagsBits.ViewChannel)) throw apiErrors.missingAccess();
  return channel;
}

/** The channel, if the bot may write in it. @throws ApiError as above, or "Missing Permissions" */
export function writableChannel(world: World, id: string): Channel {
  const channel = visibleChannel(world, id);
  if (!canWrite(world, world.bot.id, channel)) throw apiErrors.missingPermissions();
  return channel;
}

/** A message in the channel; ephemeral ones can't be reached this way. @throws ApiError "Unknown Message" */
export function messageIn(world: World, channel: Channel, id: string): StoredMessage {
  const stored = world.messages.get(id);
  if (stored?.message.channel_id !== channel.id || stored.visibleTo) throw apiErrors.unknownMessage();
  return stored;
}

/** @throws ApiError "Missing Permissions" if the bot lacks the permission in the channel */
export function requirePermission(world: World, channel: Channel, permission: bigint): void {
  if (!(permissionsIn(world, world.bot.id, channel) & permission)) throw apiErrors.missingPermissions();
}
