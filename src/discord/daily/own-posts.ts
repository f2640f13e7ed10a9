import {
  type AnyThreadChannel,
  ChannelType,
  DiscordAPIError,
  type ForumChannel,
  type Message,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type SendableChannels,
} from "discord.js";
import { PostError } from "../../delivery/failures/post-error.ts";
import { dayMark, marksOf } from "../messages/daily/day-mark.ts";
import { ownPosts } from "./forum-posts.ts";
import { isUnmarkedPostOf } from "./unmarked-posts.ts";

/** Discord hands out messages in pages of at most a hundred. */
const PAGE = 100;

/**
 * The id of the bot's own post of that day among the messages sent since then, the newest where there are several.
 * @param date YYYY-MM-DD
 * @param since epoch milliseconds
 */
export async function findDaysPost(
  channel: SendableChannels | ForumChannel,
  date: string,
  since: number,
): Promise<string | undefined> {
  if (channel.type === ChannelType.GuildForum) {
    for (const thread of await ownPosts(channel, since)) if (isPostOf(date, await starterOf(thread))) return thread.id;
    return undefined;
  }
  for await (const message of messagesSince(channel, since)) {
    if (message.author.id !== message.client.user.id) continue;
    if (isPostOf(date, message)) return message.id;
  }
  return undefined;
}

/** A post's first message; null where somebody deleted it and left what was said below. */
async function starterOf(thread: AnyThreadChannel): Promise<Message | null> {
  try {
    return await thread.fetchStarterMessage();
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage) return null;
    throw error;
  }
}

function isPostOf(date: string, message: Message | null): boolean {
  const components = message?.components.map((component) => component.toJSON()) ?? [];
  return marksOf(components).includes(dayMark(date)) || isUnmarkedPostOf(date, components);
}

/** A channel's messages since then, the newest first. Without the permission to read them Discord would show none. */
async function* messagesSince(channel: SendableChannels, since: number): AsyncGenerator<Message> {
  if ("guild" in channel && !channel.permissionsFor(channel.client.user)?.has(PermissionFlagsBits.ReadMessageHistory)) {
    // What Discord answers to anything else that the bot may not do.
    const code = RESTJSONErrorCodes.MissingPermissions;
    throw new PostError({ kind: "refused", said: "Missing Permissions", code, isPermanent: true });
  }
  for (let before: string | undefined; ; ) {
    const page = [...(await channel.messages.fetch({ limit: PAGE, ...(before && { before }) })).values()];
    for (const message of page) {
      if (message.createdTimestamp < since) return;
      yield message;
    }
    if (page.length < PAGE) return;
    before = page.at(-1)?.id;
  }
}
