import { once } from "node:events";
import { ChannelFlags, ChannelType, Events } from "discord.js";
import type { Message, StandIn } from "../../../src/playground/stand-in.ts";
import type { Subscription } from "../../../src/store/ports/daily-settings.ts";
import { type Scene, type SceneOptions, scene } from "../scene.ts";

type Wishes = Record<string, string | number | boolean>;

interface ForumOptions {
  readonly tags?: readonly string[];
  /** Tags that moderators alone may give. */
  readonly moderated?: readonly string[];
  readonly needsTag?: boolean;
}

/** A server whose summaries a test reads day by day, at 06:00 UTC, from Sunday 22 November 2026 on. */
export interface Posting extends Scene {
  readonly now: () => Temporal.Instant;
  /** Sets the summary up by `/daily set`; what Samir, who manages the server, reads then. */
  set(channel: string, wishes?: Wishes): Promise<string>;
  /** A pass half a minute after the hour of that day, counted from 1. */
  passOn(day: number): Promise<unknown>;
  /** A pass at that time. */
  passAt(time: string): Promise<unknown>;
  setting(): Promise<Subscription>;
  /** Adds a channel, of which the bot then knows. */
  addAnnouncement(): Promise<string>;
  addForum(options?: ForumOptions): Promise<string>;
}

/** Opens a server with its clock at 05:00 UTC of the first day. */
export async function posting(options: Omit<SceneOptions, "now"> = {}): Promise<Posting> {
  let instant = Temporal.Instant.from("2026-11-22T05:00:00Z");
  const parts = await scene({ ...options, now: () => instant });
  const { bot, samir, daily, store, standIn } = parts;
  const passAt = (time: string) => {
    instant = Temporal.Instant.from(time);
    return bot.daily.runNow();
  };
  return {
    ...parts,
    now: () => instant,
    passAt,
    passOn: (day) => passAt(dayAt(day)),
    async set(channel, wishes = {}) {
      const { message } = await samir.command(
        daily,
        "daily",
        { channel, hour: 9, zone: "Asia/Damascus", ...wishes },
        "set",
      );
      return message?.content ?? "";
    },
    async setting() {
      const setting = await store.daily(standIn.world.guild.id);
      if (!setting) throw new Error("There is no setting");
      return setting;
    },
    addAnnouncement: () => addAnnouncement(parts),
    addForum: (options) => addForum(parts, options),
  };
}

interface Added {
  readonly standIn: StandIn;
  readonly bot: Pick<Scene["bot"], "client">;
}

/** Adds an announcement channel, of which the bot then knows; its id. */
export async function addAnnouncement({ standIn: { world }, bot }: Added): Promise<string> {
  const model = world.channelByName("general");
  if (model.type !== ChannelType.GuildText) throw new TypeError("#general takes text");
  const known = once(bot.client, Events.ChannelCreate);
  const channel = { ...model, ...ownOf(world, "news"), type: ChannelType.GuildAnnouncement as const };
  world.addChannel(channel);
  await known;
  return channel.id;
}

/** Adds a forum, of which the bot then knows; its id. */
export async function addForum(
  { standIn: { world }, bot }: Added,
  { tags = [], moderated = [], needsTag = false }: ForumOptions = {},
): Promise<string> {
  const known = once(bot.client, Events.ChannelCreate);
  const channel = {
    ...ownOf(world, "posts"),
    type: ChannelType.GuildForum as const,
    flags: needsTag ? ChannelFlags.RequireTag : (0 as ChannelFlags),
    nsfw: false,
    topic: null,
    parent_id: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    available_tags: [...tags, ...moderated].map((name) => ({
      id: world.newId(),
      name,
      moderated: moderated.includes(name),
      emoji_id: null,
      emoji_name: null,
    })),
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: 0,
  };
  world.addChannel(channel);
  await known;
  return channel.id;
}

function ownOf(world: StandIn["world"], name: string) {
  return { id: world.newId(), guild_id: world.guild.id, name, position: 9, permission_overwrites: [] };
}

/** Half a minute after the hour of a day, counted from 1. */
export function dayAt(day: number): string {
  return Temporal.Instant.from("2026-11-22T06:00:30Z")
    .add({ hours: 24 * (day - 1) })
    .toString();
}

/** The bot's posts in a channel, oldest first; in a forum those of all its threads. */
export function postsIn({ world }: StandIn, channelId: string): Message[] {
  return [...world.messages.values()]
    .map(({ message }) => message)
    .filter((message) => message.author.bot && !message.interaction_metadata && isIn(world, message, channelId));
}

function isIn(world: StandIn["world"], { channel_id }: Message, channelId: string): boolean {
  if (channel_id === channelId) return true;
  const channel = world.channels.get(channel_id);
  return channel !== undefined && "parent_id" in channel && channel.parent_id === channelId;
}
