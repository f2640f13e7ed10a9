import { flushCompileCache } from "node:module";
import { startBot } from "./bot/start-bot.ts";
import type { Playground, PlaygroundParts } from "./bot/start-playground.ts";
import { type Config, loadConfig } from "./config.ts";
import { PeopleLimits } from "./discord/people/people-limits.ts";
import { startEngine } from "./loading/start-engine.ts";
import { createLog } from "./log.ts";
import type { Metrics } from "./metrics/metrics.ts";
import { announcePage, announcePreparing } from "./starting/announce.ts";
import { endInOrder } from "./starting/end-in-order.ts";
import { loadEnvironmentFile } from "./starting/environment-file.ts";
import { describeFatal } from "./starting/fatal-error.ts";
import { takePort } from "./starting/take-port.ts";
import { openStore } from "./store/open-store.ts";
import type { Store } from "./store/store.ts";

/** Starts the bot: at Discord with a token, in the playground without. */
async function main(config: Config): Promise<void> {
  const log = createLog(config.logLevel, { secrets: config.discordToken ? [config.discordToken] : [] });
  const ending = endInOrder({ log, exit: process.exit });
  log.info({ node: process.version, sealed: process.permission !== undefined }, "Starting");
  for (const notice of config.notices) log.warn(notice);
  const { pack } = config;
  const preparing = () => announcePreparing(log, config.discordToken === undefined);
  const engine = () => startEngine(pack, { warn: (warning) => log.warn(warning), preparing });
  const store = await openStore(config.databaseUrl ?? config.databasePath ?? ":memory:", { log });
  const metrics = await metricsFor(config, store);
  if (metrics) log.info({ port: metrics.port }, "Health and metrics are served");
  const parts = {
    store,
    log,
    pack,
    messageContent: config.messageContent,
    onLost: ending.lost,
    limits: new PeopleLimits(),
    ...(metrics && { observer: metrics.observer }),
  };
  const { discordApiUrl: apiUrl, shards } = config;
  const atDiscord = { apiUrl, shards, onSuperseded: ending.superseded };
  const bot = config.discordToken
    ? await startBot({ ...parts, ...atDiscord, engine, token: config.discordToken })
    : await playground({ ...parts, engine: await engine(), port: config.playgroundPort });
  if ("pageUrl" in bot) announcePage(bot.pageUrl);
  // Not only at the end, which a machine that fails doesn't wait for.
  flushCompileCache();
  ending.onStop(async () => {
    await bot.stop();
    await store.close();
    await metrics?.close();
  });
}

/** Health and metrics, where the operator wants them. */
async function metricsFor({ metricsPort }: Config, store: Store): Promise<Metrics | undefined> {
  if (metricsPort === undefined) return undefined;
  // Only those who look at them load what collects them.
  const { startMetrics } = await import("./metrics/metrics.ts");
  return takePort("METRICS_PORT", metricsPort, () => startMetrics(metricsPort, store));
}

/** Loaded where it is wanted alone: a stand-in for Discord with all its contract takes memory and time. */
async function playground(parts: PlaygroundParts): Promise<Playground> {
  const { startPlayground } = await import("./bot/start-playground.ts");
  return startPlayground(parts);
}

try {
  const ownNames = loadEnvironmentFile();
  const config = loadConfig(process.env, ownNames);
  // discord.js would read these by itself, and knows no range.
  for (const name of ["SHARDS", "SHARD_COUNT"]) delete process.env[name];
  await main(config);
} catch (error) {
  const { said, exitCode } = describeFatal(error);
  console.error(said);
  process.exit(exitCode);
}
