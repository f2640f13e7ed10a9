import {
  type APIPublicThreadChannel,
  ChannelType,
  MessageFlags,
  type RESTPostAPIChannelMessagesThreadsJSONBody,
} from "discord.js";
import { apiErrors } from "../rest/api-error.ts";
import type { StoredMessage, ThreadChannel } from "../world/records.ts";
import { serverOf } from "../world/servers.ts";
import type { World } from "../world/world.ts";

const oneDay = 1440;

/** Starts the thread that hangs on a message and has its id. @throws ApiError if there is one already */
export function startThread(
  world: World,
  stored: StoredMessage,
  body: RESTPostAPIChannelMessagesThreadsJSONBody,
): APIPublicThreadChannel {
  const { message } = stored;
  if (world.channels.has(message.id)) throw apiErrors.threadExists();
  const thread = newThread(world, message.id, message.channel_id, body);
  world.addThread(thread);
  world.replaceMessage(stored, { ...message, thread, flags: (message.flags ?? 0) | MessageFlags.HasThread });
  return thread;
}

/** A thread of the bot's, not yet in the world. */
export function newThread(
  world: World,
  id: string,
  parentId: string,
  { name, auto_archive_duration, rate_limit_per_user }: RESTPostAPIChannelMessagesThreadsJSONBody,
): APIPublicThreadChannel {
  const isOfNews = world.channels.get(parentId)?.type === ChannelType.GuildAnnouncement;
  const thread: APIPublicThreadChannel = {
    id,
    type: ChannelType.PublicThread,
    guild_id: serverOf(world, world.channels.get(parentId)).id,
    parent_id: parentId,
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
  // As one type of thread it is written, and sent as the other.
  return isOfNews ? { ...thread, type: ChannelType.AnnouncementThread as ChannelType.PublicThread } : thread;
}

/** Closes a thread, or opens it again. */
export function setArchived(world: World, thread: ThreadChannel, archived: boolean): ThreadChannel {
  const { thread_metadata } = thread;
  if (!thread_metadata) throw apiErrors.wrongChannelType();
  const changed = {
    ...thread,
    thread_metadata: { ...thread_metadata, archived, archive_timestamp: world.timestamp() },
  };
  world.replaceThread(changed);
  return changed;
}
