import { ChannelType } from "discord.js";
import { dayMark, marksOf } from "../../../discord/messages/daily/day-mark.ts";
import type { Message, StandIn, World } from "../../../playground/stand-in.ts";
import type { DailySetting } from "../../../store/ports/daily-settings.ts";

/** Adds so many channels to the stand-in's guild, before a bot logs in; their ids. */
export function addChannels(
  { world }: StandIn,
  count: number,
  type: ChannelType.GuildText | ChannelType.GuildAnnouncement = ChannelType.GuildText,
): string[] {
  const model = world.channelByName("general");
  if (model.type !== ChannelType.GuildText) throw new TypeError("#general is a text channel");
  return Array.from({ length: count }, (_, index) => {
    const id = world.newId();
    world.channels.set(id, {
      ...model,
      type,
      id,
      name: `brief-${index}`,
      permission_overwrites: [],
      last_message_id: null,
    });
    return id;
  });
}

/** The beginning of the next hour: a moment that bots which start now live to see, if their clocks are put forward. */
export function nextHour(): Temporal.ZonedDateTime {
  return Temporal.Now.zonedDateTimeISO("UTC").add({ hours: 1 }).round({ smallestUnit: "hour", roundingMode: "floor" });
}

/** A daily summary for a channel, as if it were its server's only one: the stand-in has one guild. */
export function settingFor(channelId: string, hour: number): DailySetting {
  return { guildId: channelId, channelId, hour, zone: "UTC", language: "en", setBy: "1", setAt: 0 };
}

/** The bot's daily posts by channel, each with its day's mark. */
export function postsByChannel(world: World): Map<string, number[]> {
  const posts = new Map<string, number[]>();
  for (const { message } of world.messages.values()) {
    const date = markOf(message);
    if (date !== undefined) posts.set(message.channel_id, [...(posts.get(message.channel_id) ?? []), date]);
  }
  return posts;
}

/** The mark of a day's post; undefined for any other message. */
export function markOf({ components = [] }: Message): number | undefined {
  return marksOf(components).find((mark) => mark >= dayMark("2000-01-01"));
}
