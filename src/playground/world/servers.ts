import { ChannelType } from "discord.js";
import type { Channel, Guild, Role, TextChannel } from "./records.ts";
import type { World } from "./world.ts";

/** Where the bits of an id begin that say when it was made. */
const TIME_BITS = 22n;

/** Which of so many shards a server's events go to. */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> TIME_BITS) % BigInt(count));
}

/** The server of a channel; the first one where it says none. */
export function serverOf(world: World, channel: Channel | undefined): Guild {
  const id = channel && "guild_id" in channel ? channel.guild_id : undefined;
  return (id !== undefined && world.branches.get(id)) || world.guild;
}

/** The first server and the others. */
export function serverById(world: World, id: string): Guild | undefined {
  return id === world.guild.id ? world.guild : world.branches.get(id);
}

/** All servers that the bot is in. */
export function serversOfBot(world: World): Guild[] {
  return world.members.has(world.bot.id) ? [world.guild, ...world.branches.values()] : [];
}

/** A server's roles: the first one's, but that everybody's has the server's own id. */
export function rolesOf(world: World, { id }: Guild): Role[] {
  const roles = [...world.roles.values()];
  return id === world.guild.id ? roles : roles.map((role) => (role.id === world.guild.id ? { ...role, id } : role));
}

/** A server's channels and threads. */
export function channelsOf(world: World, { id }: Guild): Channel[] {
  const own = world.ownChannels.get(id);
  if (own === undefined) return [...world.channels.values()].filter((channel) => serverOf(world, channel).id === id);
  const known = own.flatMap((channel) => world.channels.get(channel) ?? []);
  const threads = [...world.threads].flatMap((thread) => world.channels.get(thread) ?? []);
  return [...known, ...threads.filter((channel) => serverOf(world, channel).id === id)];
}

/**
 * Opens so many further servers before a bot logs in, each with the first one's people and roles and two channels,
 * `general` and `daily-brief`. Their ids lie a millisecond apart, so that they spread over shards evenly.
 */
export function openBranches(world: World, count: number): Guild[] {
  const model = world.channelByName("general");
  if (model.type !== ChannelType.GuildText) throw new TypeError("#general is a text channel");
  return Array.from({ length: count }, (_, index) => {
    const id = String(BigInt(world.guild.id) - (BigInt(index + 1) << TIME_BITS));
    const channels = ["general", "daily-brief"].map(
      (name): TextChannel => ({ ...model, id: world.newId(), guild_id: id, name, permission_overwrites: [] }),
    );
    for (const channel of channels) world.channels.set(channel.id, channel);
    const branch = { ...world.guild, id, name: `Branch ${index + 1}`, systemChannelId: channels[0]?.id ?? "" };
    world.branches.set(id, branch);
    world.ownChannels.set(
      id,
      channels.map((channel) => channel.id),
    );
    return branch;
  });
}
