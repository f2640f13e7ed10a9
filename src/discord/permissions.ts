import { type GuildBasedChannel, type GuildMember, PermissionFlagsBits } from "discord.js";

/** What posting a summary needs, in the words of Discord's settings. */
const NEEDED = {
  "View Channel": PermissionFlagsBits.ViewChannel,
  "Send Messages": PermissionFlagsBits.SendMessages,
  "Read Message History": PermissionFlagsBits.ReadMessageHistory,
} as const;

/** The permissions that the member lacks in a channel to post there; all of them where the member is unknown. */
export function missingPermissions(channel: GuildBasedChannel, member: GuildMember | null): string[] {
  const held = member && channel.permissionsFor(member);
  return Object.entries(NEEDED).flatMap(([name, flag]) => (held?.has(flag) ? [] : [`“${name}”`]));
}
