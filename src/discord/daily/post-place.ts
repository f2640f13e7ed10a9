import {
  type BaseMessageOptions,
  ChannelType,
  type Client,
  type ForumChannel,
  type MessageFlags,
  type SendableChannels,
  SnowflakeUtil,
} from "discord.js";
import { PostError } from "../../delivery/failures/post-error.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { DailySetting } from "../../store/ports/daily-settings.ts";
import type { BotMessage } from "../messages/message.ts";
import { messageUrl } from "../surface/recent-answers.ts";
import { tagFor } from "./forum-posts.ts";

/** The kinds of channels that posts differ by. */
export type ChannelKind = "text" | "announcement" | "forum" | "thread";

/** A message to post; the flags may say besides that it notifies nobody. */
export type PostedMessage = Omit<BotMessage, "flags"> & {
  readonly flags: BotMessage["flags"] | readonly [BotMessage["flags"], MessageFlags.SuppressNotifications];
};

/** A post that stands. */
export interface StandingPost {
  readonly id: string;
  /** Of a forum's post, the thread that it is. */
  readonly channelId: string;
  /** Epoch milliseconds. */
  readonly createdTimestamp: number;
}

/** Where a setting's posts go. */
export interface PostPlace {
  readonly channel: SendableChannels | ForumChannel;
  /**
   * @param title in a forum, which has no nonces
   * @param nonce by which Discord knows the post again elsewhere
   */
  post(message: PostedMessage, title: string, nonce: string): Promise<StandingPost>;
}

/** What kind a channel is, as far as it matters for posts; "text" where it isn't known. */
export function kindOfChannel(client: Client, channelId: string): ChannelKind {
  const channel = client.channels.cache.get(channelId);
  if (channel?.isThread()) return "thread";
  if (channel?.type === ChannelType.GuildForum) return "forum";
  return channel?.type === ChannelType.GuildAnnouncement ? "announcement" : "text";
}

/** Where a post of a setting's channel stands. */
export interface StandingAt {
  readonly guildId: string;
  readonly channelId: string;
  readonly messageId: string;
}

/** Where a click on a post leads: a forum's post is a thread of its own. */
export function postUrl(client: Client, { guildId, channelId, messageId }: StandingAt): string {
  return messageUrl(guildId, kindOfChannel(client, channelId) === "forum" ? messageId : channelId, messageId);
}

/** The place of a setting's posts. Throws a PostError, or what Discord answers. */
export async function placeOf(
  client: Client,
  { channelId, tag }: Pick<DailySetting, "channelId" | "tag">,
  language: Language,
): Promise<PostPlace> {
  const channel = await client.channels.fetch(channelId);
  if (channel?.type === ChannelType.GuildForum) return inForum(channel, tagFor(channel, tag, language)?.id);
  if (!channel?.isSendable()) throw new PostError({ kind: "takes-no-messages" });
  return {
    channel,
    post: (message, _, nonce) => channel.send({ ...message, nonce, enforceNonce: true }),
  };
}

function inForum(forum: ForumChannel, tag: string | undefined): PostPlace {
  return {
    channel: forum,
    async post(message, title) {
      // The types know only the flags that text messages have.
      const sent: BaseMessageOptions = message;
      const thread = await forum.threads.create({
        name: title,
        message: sent,
        ...(tag !== undefined && { appliedTags: [tag] }),
      });
      return { id: thread.id, channelId: thread.id, createdTimestamp: SnowflakeUtil.timestampFrom(thread.id) };
    },
  };
}
