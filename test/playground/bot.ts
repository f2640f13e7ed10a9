import { once } from "node:events";
import { Client, type ClientEvents, Events, GatewayIntentBits, Partials, TextChannel } from "discord.js";
import { onTestFinished } from "vitest";
import { type StandIn, type StandInOptions, startStandIn } from "../../src/playground/stand-in.ts";
import { BOUND_MS } from "../bound.ts";

/** A stand-in with a real discord.js client logged in to it. */
export interface Scene {
  readonly standIn: StandIn;
  readonly client: Client<true>;
}

/** A stand-in that closes when the test ends. */
export async function standInForTest(options?: StandInOptions): Promise<StandIn> {
  const standIn = await startStandIn({ answerWithinMs: BOUND_MS, ...options });
  onTestFinished(() => standIn.close());
  return standIn;
}

/** The same with a client that is ready. Without further intents it hears guilds, their messages and direct ones. */
export async function scene(options: StandInOptions & { intents?: readonly GatewayIntentBits[] } = {}): Promise<Scene> {
  const standIn = await standInForTest(options);
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...(options.intents ?? [])],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: { api: standIn.apiUrl, retries: 0 },
  });
  onTestFinished(() => client.destroy());
  const ready = once(client, Events.ClientReady);
  await client.login(options.token ?? "playground");
  await ready;
  return { standIn, client: client as Client<true> };
}

/** The arguments of the next event of this name. */
export async function next<Name extends keyof ClientEvents>(client: Client, name: Name): Promise<ClientEvents[Name]> {
  return (await once(client, name)) as ClientEvents[Name];
}

/** The text channel of this name, as the client knows it. */
export function channelOf(client: Client, name: string): TextChannel {
  const channel = client.channels.cache.find(
    (candidate) => candidate instanceof TextChannel && candidate.name === name,
  );
  if (!(channel instanceof TextChannel)) throw new Error(`The client knows no channel #${name}`);
  return channel;
}
