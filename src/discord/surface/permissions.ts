import { type GuildBasedChannel, type GuildMember, PermissionFlagsBits, type TextBasedChannel } from "discord.js";

/** A permission that a summary's channel should give. */
export interface Permission {
  /** In the words of Discord's settings. */
  readonly name: string;
  readonly flag: bigint;
  /** What is lost without it. */
  readonly lost: string;
  /** Whether nothing can be posted without it. */
  readonly isNeeded: boolean;
}

const PERMISSIONS: readonly Permission[] = [
  { name: "View Channel", flag: PermissionFlagsBits.ViewChannel, lost: "I can't see the channel", isNeeded: true },
  { name: "Send Messages", flag: PermissionFlagsBits.SendMessages, lost: "I can't post there", isNeeded: true },
  {
    name: "Read Message History",
    flag: PermissionFlagsBits.ReadMessageHistory,
    lost: "I can't make sure that a day's summary isn't posted twice",
    isNeeded: true,
  },
  { name: "Attach Files", flag: PermissionFlagsBits.AttachFiles, lost: "there are no pictures", isNeeded: false },
];

/** The permissions that the member lacks in a channel to post there; all of them where the member is unknown. */
export function missingPermissions(channel: GuildBasedChannel, member: GuildMember | null): Permission[] {
  const held = member && channel.permissionsFor(member);
  return PERMISSIONS.filter(({ flag }) => !held?.has(flag));
}

/**
 * Whether the bot may attach files in a channel: Discord refuses the whole message otherwise. Without its pictures it says
 * the same in words.
 */
export function mayAttach(channel: TextBasedChannel): boolean {
  if (channel.isDMBased()) return true;
  return channel.permissionsFor(channel.client.user)?.has(PermissionFlagsBits.AttachFiles) ?? false;
}
