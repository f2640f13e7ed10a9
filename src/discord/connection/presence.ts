import { type Client, Events } from "discord.js";
import type { Log } from "../../log.ts";
import { ownsServer } from "../../shards/own-shards.ts";
import type { DailySettings } from "../../store/ports/daily-settings.ts";
import type { Departures } from "../../store/ports/departures.ts";
import { DAY_MS } from "../surface/retention.ts";
import { ownShards } from "./own-shards.ts";

/** How long the settings of a server stay after the bot was removed from it, in days. */
const SETTINGS_KEPT_DAYS = 30;

/** What presence is kept with. */
export interface PresenceParts {
  readonly client: Client<true>;
  readonly store: DailySettings & Departures;
  readonly log: Log;
  readonly now: () => Temporal.Instant;
}

/** Follows which servers the bot is in: settings rest while it is out, and are forgotten after 30 days. */
export async function followPresence({ client, store, log, now }: PresenceParts): Promise<void> {
  const nowMs = () => now().epochMilliseconds;
  const logged = (what: string, guildId: string, work: Promise<void>) =>
    work.then(
      () => log.info({ guildId }, what),
      (error: unknown) => log.error({ err: error, guildId }, `${what}, but the store doesn't know`),
    );
  const forget = () => store.forgetLeft(nowMs() - SETTINGS_KEPT_DAYS * DAY_MS);
  client.on(Events.GuildDelete, ({ id }) => {
    void logged("Left a server", id, store.markLeft(id, nowMs()).then(forget));
  });
  client.on(Events.GuildCreate, ({ id }) => void logged("Joined a server", id, store.markBack(id)));

  const own = ownShards(client);
  const compare = async () => {
    // Of other processes' servers nothing is known here.
    for (const { guildId } of await store.allDaily())
      if (ownsServer(own, guildId) && !client.guilds.cache.has(guildId)) await store.markLeft(guildId, nowMs());
    for (const guildId of await store.leftGuilds()) if (client.guilds.cache.has(guildId)) await store.markBack(guildId);
    await forget();
  };
  // What happened while Discord was out of reach; discord.js tells nothing of servers that were joined then.
  client.on(Events.ShardReady, () => {
    compare().catch((error: unknown) => log.error({ err: error }, "The servers couldn't be compared with the store's"));
  });
  // What happened while the bot wasn't running.
  await compare();
}
