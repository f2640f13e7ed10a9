import { Client, Events, GatewayIntentBits, Partials } from "discord.js";
import type { Log } from "../../log.ts";
import { neededCaches } from "./needed-caches.ts";
import { pacedRequests } from "./paced-requests.ts";
import type { RequestGate } from "./request-gate.ts";

/**
 * A Discord client that logs its own troubles. Nothing it sends can ping anybody, and all of it keeps to the gate's pace.
 * @param messageContent asks for the content of all messages; without, Discord delivers it in direct messages and where
 * the bot is mentioned
 */
export function createClient(apiUrl: string, log: Log, gate: RequestGate, messageContent = false): Client {
  const client: Client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct-message channels aren't cached at start.
    partials: [Partials.Channel],
    makeCache: neededCaches(() => client.user),
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl, version: "10", ...pacedRequests(gate) },
  });
  client.on(Events.Error, (error) => log.error({ err: error }, "Discord connection"));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, () => log.warn("Lost Discord; reconnecting"));
  client.on(Events.ShardResume, () => log.info("Back at Discord"));
  return client;
}
