import { type Client, type Message, PermissionFlagsBits, RESTJSONErrorCodes, type SendableChannels } from "discord.js";
import { PostError } from "../../delivery/failures/post-error.ts";
import { dayMark, marksOf } from "../messages/daily/day-mark.ts";
import { isUnmarkedPostOf } from "./unmarked-posts.ts";

/** Discord hands out messages in pages of at most a hundred. */
const PAGE = 100;

/** A channel that the bot may send to. Throws a PostError, or what Discord answers. */
export async function sendable(client: Client, channelId: string): Promise<SendableChannels> {
  const channel = await client.channels.fetch(channelId);
  if (channel?.isSendable()) return channel;
  throw new PostError({ kind: "takes-no-messages" });
}

/**
 * The bot's own post of that day among the messages sent since then, the newest where there are several.
 * @param date YYYY-MM-DD
 * @param since epoch milliseconds
 */
export async function findDaysPost(
  channel: SendableChannels,
  date: string,
  since: number,
): Promise<Message | undefined> {
  for await (const message of messagesSince(channel, since)) {
    if (message.author.id !== message.client.user.id) continue;
    const components = message.components.map((component) => component.toJSON());
    if (marksOf(components).includes(dayMark(date)) || isUnmarkedPostOf(date, components)) return message;
  }
  return undefined;
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
