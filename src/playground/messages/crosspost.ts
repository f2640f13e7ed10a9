import { ChannelType, MessageFlags, PermissionFlagsBits } from "discord.js";
import { apiErrors } from "../rest/api-error.ts";
import type { Channel, Message, StoredMessage } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { requirePermission } from "./reachable.ts";

const HOUR = 60 * 60_000;
const AN_HOUR = 10;

/** Counts the messages of each channel that are passed on: ten an hour. */
export class Crossposts {
  readonly #now: () => number;
  readonly #byChannel = new Map<string, number[]>();

  /** @param now milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Seconds until one more may be passed on; 0 where it may now, and then it counts. */
  take(channelId: string): number {
    const now = this.#now();
    const times = (this.#byChannel.get(channelId) ?? []).filter((time) => time > now - HOUR);
    const [oldest] = times;
    if (times.length >= AN_HOUR && oldest !== undefined) return (oldest + HOUR - now) / 1000;
    this.#byChannel.set(channelId, [...times, now]);
    return 0;
  }
}

/**
 * Passes a message on to the servers that follow the channel. @throws ApiError for another kind of channel, for somebody
 * else's message, and for one that was passed on before
 * @returns seconds to wait, where the channel has passed on as many as it may
 */
export function crosspost(
  world: World,
  crossposts: Crossposts,
  channel: Channel,
  stored: StoredMessage,
): Message | number {
  const { message } = stored;
  if (channel.type !== ChannelType.GuildAnnouncement) throw apiErrors.wrongChannelType();
  requirePermission(world, channel, PermissionFlagsBits.SendMessages);
  if (message.author.id !== world.bot.id) requirePermission(world, channel, PermissionFlagsBits.ManageMessages);
  const flags = message.flags ?? 0;
  if (flags & MessageFlags.Crossposted) throw apiErrors.alreadyCrossposted();
  const wait = crossposts.take(channel.id);
  if (wait > 0) return wait;
  world.replaceMessage(stored, { ...message, flags: flags | MessageFlags.Crossposted });
  return stored.message;
}
