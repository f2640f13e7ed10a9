import type { Client } from "discord.js";
import { PostError } from "../../delivery/failures/post-error.ts";
import type { DailySetting } from "../../store/ports/daily-settings.ts";
import { missingPermissions } from "../surface/permissions.ts";

/** What Discord would refuse a post for, by the permissions that the gateway has told; undefined where none is known. */
export function obstacleTo(client: Client, { guildId, channelId }: DailySetting): PostError | undefined {
  const guild = client.guilds.cache.get(guildId);
  const channel = guild?.channels.cache.get(channelId);
  if (!guild?.available || !guild.members.me || !channel) return undefined;
  const missing = missingPermissions(channel, guild.members.me).filter(({ isNeeded }) => isNeeded);
  if (missing.length === 0) return undefined;
  return new PostError({ kind: "lacks", permissions: missing.map(({ name }) => name) });
}
