import {
  type APIPublicThreadChannel,
  ChannelType,
  MessageFlags,
  type RESTPostAPIChannelMessagesThreadsJSONBody,
} from "discord.js";
import { apiErrors } from "../rest/api-error.ts";
import type { StoredMessage } from "../world/records.ts";
import type { World } from "../world/world.ts";

const oneDay = 1440;

/** Starts the thread that hangs on a message and has its id. @throws ApiError if there is one already */
export function startThread(
  world: World,
  stored: StoredMessage,
  { name, auto_archive_duration, rate_limit_per_user }: RESTPostAPIChannelMessagesThreadsJSONBody,
): APIPublicThreadChannel {
  const { message } = stored;
  if (world.channels.has(message.id)) throw apiErrors.threadExists();
  const thread: APIPublicThreadChannel = {
    id: message.id,
    type: ChannelType.PublicThread,
    guild_id: world.guild.id,
    parent_id: message.channel_id,
    name,
    owner_id: world.bot.id,
    flags: 0 as number,
    last_message_id: null,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    rate_limit_per_user: rate_limit_per_user ?? 0,
    thread_metadata: {
      archived: false,
      archive_timestamp: world.timestamp(),
      auto_archive_duration: auto_archive_duration ?? oneDay,
      locked: false,
      create_timestamp: world.timestamp(),
    },
  };
  world.addThread(thread);
  world.replaceMessage(stored, { ...message, thread, flags: (message.flags ?? 0) | MessageFlags.HasThread });
  return thread;
}
