import { ChannelType, OverwriteType, PermissionFlagsBits } from "discord.js";
import { isOfServer, isThread } from "./kinds-of-channels.ts";
import type { Channel } from "./records.ts";
import { serverOf } from "./servers.ts";
import type { World } from "./world.ts";

const everything = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

const inDirectMessages =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions;

/** What the user's roles give in the guild as a whole; all of it for the owner and for administrators. */
export function guildPermissions(world: World, userId: string): bigint {
  if (userId === world.guild.ownerId) return everything;
  const held = roleIds(world, userId).reduce((sum, id) => sum | BigInt(world.roles.get(id)?.permissions ?? 0), 0n);
  return held & PermissionFlagsBits.Administrator ? everything : held;
}

/** What the user may do in the channel: the guild's permissions, then the channel's overwrites in Discord's order. */
export function permissionsIn(world: World, userId: string, channel: Channel): bigint {
  if (channel.type === ChannelType.DM) return isInDirectMessage(world, userId, channel) ? inDirectMessages : 0n;
  const base = guildPermissions(world, userId);
  if (base === everything) return everything;
  const overwrites = ownChannelOf(world, channel)?.permission_overwrites ?? [];
  const mine = roleIds(world, userId);
  const layers = [
    overwrites.filter((overwrite) => overwrite.id === serverOf(world, channel).id),
    overwrites.filter((overwrite) => overwrite.type === OverwriteType.Role && mine.slice(1).includes(overwrite.id)),
    overwrites.filter((overwrite) => overwrite.type === OverwriteType.Member && overwrite.id === userId),
  ];
  const granted = layers.reduce((held, layer) => {
    const deny = layer.reduce((sum, overwrite) => sum | BigInt(overwrite.deny), 0n);
    const allow = layer.reduce((sum, overwrite) => sum | BigInt(overwrite.allow), 0n);
    return (held & ~deny) | allow;
  }, base);
  return granted & PermissionFlagsBits.ViewChannel ? granted : 0n;
}

/** Whether the user may see the channel and write in it. */
export function canWrite(world: World, userId: string, channel: Channel): boolean {
  const needed = isThread(channel) ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return Boolean(permissionsIn(world, userId, channel) & needed);
}

function roleIds(world: World, userId: string): string[] {
  const member = world.members.get(userId);
  return member ? [world.guild.id, ...member.roles] : [];
}

function isInDirectMessage(world: World, userId: string, channel: Channel): boolean {
  if (channel.type !== ChannelType.DM) return false;
  if (userId === world.bot.id) return isWithBot(channel);
  return Boolean(channel.recipients?.some((recipient) => recipient.id === userId));
}

/** Whether a channel is somebody's direct messages with the bot; those between two people name both. */
export function isWithBot(channel: Channel): boolean {
  return channel.type === ChannelType.DM && channel.recipients?.length === 1;
}

/** A thread's overwrites are its parent's. */
function ownChannelOf(world: World, channel: Channel) {
  if (isOfServer(channel)) return channel;
  const parent = "parent_id" in channel && channel.parent_id ? world.channels.get(channel.parent_id) : undefined;
  return parent && isOfServer(parent) ? parent : undefined;
}
