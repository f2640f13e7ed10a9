import { flushCompileCache } from "node:module";
import { config as loadEnvironmentFile } from "dotenv";
import { startBot } from "./bot/start-bot.ts";
import type { Playground, PlaygroundParts } from "./bot/start-playground.ts";
import { type Config, loadConfig } from "./config.ts";
import { AttestError } from "./errors.ts";
import { loadEngine } from "./loading/prepare.ts";
import { createLog } from "./log.ts";
import { openStore } from "./store/open-store.ts";

/** Starts the bot: at Discord with a token, in the playground without. */
async function main(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const { pack } = config;
  const engine = loadEngine(pack);
  const store = await openStore(config.databaseUrl ?? config.databasePath ?? ":memory:");
  const parts = { engine, store, log, pack, messageContent: config.messageContent };
  const bot = config.discordToken
    ? await startBot({ ...parts, apiUrl: config.discordApiUrl, token: config.discordToken })
    : await playground({ ...parts, port: config.playgroundPort });
  if ("pageUrl" in bot) {
    console.log(
      `Without DISCORD_TOKEN this is the playground: the same bot, on a Discord of your own.\n\n  ${bot.pageUrl}\n`,
    );
  }

  // Not only at the end, which a machine that fails doesn't wait for.
  flushCompileCache();

  const stop = async (signal: string) => {
    log.info({ signal }, "Stopping");
    await bot.stop();
    await store.close();
    process.exit(0);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** Loaded where it is wanted alone: a stand-in for Discord with all its contract takes memory and time. */
async function playground(parts: PlaygroundParts): Promise<Playground> {
  const { startPlayground } = await import("./bot/start-playground.ts");
  return startPlayground(parts);
}

try {
  loadEnvironmentFile({ quiet: true });
  await main(loadConfig(process.env));
} catch (error) {
  console.error(error instanceof AttestError ? error.message : error);
  process.exit(2);
}
