import { randomUUID } from "node:crypto";
import type { Client, Guild } from "discord.js";
import type { DeliveryLog } from "../../delivery/ports.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { DailySetting } from "../../store/ports/daily-settings.ts";
import { textsIn } from "../../texts/languages.ts";
import { once } from "../sending/once.ts";

/**
 * Tells that a daily summary is paused: the admin who set it in a direct message, the others in the server's system
 * channel. Whom it can't reach, it logs; never throws.
 */
export async function tellPaused(
  { client, log }: { readonly client: Client; readonly log: DeliveryLog },
  setting: DailySetting,
  reason: string,
  language: Language,
): Promise<void> {
  const { guildId, channelId, setBy } = setting;
  const guild = client.guilds.cache.get(guildId);
  const { paused, pausedIn } = textsIn(language).deliveries;
  const channel = `<#${channelId}>`;
  const content = guild ? pausedIn(guild.name, channel, reason) : paused(channel, reason);
  const tellSetter = async () => (setBy === "" ? undefined : client.users.send(setBy, anew(content)));
  const told = await Promise.allSettled([tellSetter(), tellServer(guild, channelId, content)]);
  for (const result of told) {
    if (result.status === "rejected")
      log.warn({ err: result.reason, guildId }, "The pause of a daily summary couldn't be told");
  }
}

async function tellServer(guild: Guild | undefined, channelId: string, content: string): Promise<void> {
  const channel = guild?.systemChannel;
  if (channel && channel.id !== channelId) await channel.send(anew(content));
}

/** Whoever is told of a second pause is told again. */
function anew(content: string) {
  return once(randomUUID(), { content });
}
