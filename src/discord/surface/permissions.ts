import {
  ChannelType,
  type ForumChannel,
  type GuildBasedChannel,
  type GuildMember,
  PermissionFlagsBits,
  type PermissionsString,
  type TextBasedChannel,
} from "discord.js";
import type { PermissionName } from "../../delivery/failures/failure.ts";

/** A permission that a summary's channel should give. */
export interface Permission {
  readonly name: PermissionName;
  /** Whether nothing can be posted without it. */
  readonly isNeeded: boolean;
}

const PERMISSIONS: readonly Permission[] = [
  { name: "ViewChannel", isNeeded: true },
  { name: "SendMessages", isNeeded: true },
  { name: "ReadMessageHistory", isNeeded: true },
  { name: "AttachFiles", isNeeded: false },
];
const THREADS: Permission = { name: "CreatePublicThreads", isNeeded: false };
/** A forum's post is a thread by itself. */
const MAY_HOLD_THREADS: readonly ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** What the bot asks for where it is invited: all that it needs anywhere, in channels and in threads, and nothing else. */
export const INVITED_WITH: readonly PermissionsString[] = [
  ...new Set([...PERMISSIONS, ...PERMISSIONS.map(inThread), THREADS].map(({ name }) => name)),
];

/**
 * The permissions that the member lacks in a channel to post there; all of them where the member is unknown.
 * @param opensThreads whether posts are to open threads
 */
export function missingPermissions(
  channel: GuildBasedChannel,
  member: GuildMember | null,
  opensThreads = false,
): Permission[] {
  const held = member && channel.permissionsFor(member);
  const wanted = opensThreads && MAY_HOLD_THREADS.includes(channel.type) ? [...PERMISSIONS, THREADS] : PERMISSIONS;
  // In a thread the one for channels counts for nothing.
  const needed = channel.isThread() ? wanted.map(inThread) : wanted;
  return needed.filter(({ name }) => !held?.has(name));
}

function inThread(permission: Permission): Permission {
  return permission.name === "SendMessages" ? { ...permission, name: "SendMessagesInThreads" } : permission;
}

/**
 * Whether the bot may attach files in a channel: Discord refuses the whole message otherwise. Without its pictures it says
 * the same in words.
 */
export function mayAttach(channel: TextBasedChannel | ForumChannel): boolean {
  if (channel.isDMBased()) return true;
  return channel.permissionsFor(channel.client.user)?.has(PermissionFlagsBits.AttachFiles) ?? false;
}
