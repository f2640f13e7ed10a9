import { Client, Events, GatewayIntentBits, Partials } from "discord.js";
import type { Log } from "../../log.ts";
import type { ShardPlan } from "../../shards/shard-plan.ts";
import type { Patience } from "../requests/patience.ts";
import { type GatewayParts, KeptShards } from "./gateway/kept-shards.ts";
import { neededCaches } from "./needed-caches.ts";
import { pacedRequests } from "./paced-requests.ts";
import type { RequestGate } from "./request-gate.ts";

/** What a client is made of. */
export interface ClientParts extends Omit<GatewayParts, "serversOf"> {
  readonly apiUrl: string;
  readonly log: Log;
  readonly gate: RequestGate;
  /**
   * Asks for the content of all messages; without, Discord delivers it in direct messages and where the bot is
   * mentioned.
   */
  readonly messageContent: boolean;
  /** Which of the bot's shards are here. */
  readonly shards: ShardPlan;
  /** How its requests wait. */
  readonly patience: Patience;
}

/**
 * A Discord client that logs its own troubles. Nothing it sends can ping anybody, all of it keeps to the gate's pace, and
 * its connection is kept.
 */
export function createClient({ apiUrl, log, gate, messageContent, shards, patience, ...gateway }: ClientParts): Client {
  const serversOf = (shard: number) =>
    [...client.guilds.cache.values()].filter(({ shardId }) => shardId === shard).map(({ id }) => id);
  const client: Client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    ...(shards === "auto" ? { shards } : { shards: [...shards.ids], shardCount: shards.count }),
    // Direct-message channels aren't cached at start, and messages, which may be edited, never.
    partials: [Partials.Channel, Partials.Message],
    makeCache: neededCaches(() => client.user),
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl, version: "10", ...pacedRequests(gate, log, patience) },
    ws: { buildStrategy: (manager) => new KeptShards(manager, { ...gateway, serversOf }) },
  });
  client.on(Events.Error, (error) => log.error({ err: error }, "Discord connection"));
  client.on(Events.Warn, (warning) => log.warn(warning));
  return client;
}
