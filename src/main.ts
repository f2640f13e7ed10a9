import { setTimeout as delay } from "node:timers/promises";
import { config as loadEnvironmentFile } from "dotenv";
import { startBot } from "./bot/start-bot.ts";
import { startPlayground } from "./bot/start-playground.ts";
import { type Config, loadConfig } from "./config.ts";
import { AttestError } from "./errors.ts";
import { loadEngine } from "./loading/prepare.ts";
import { createLog } from "./log.ts";
import { openStore } from "./store/open-store.ts";

/** A lost bot ends after so long, however its good-byes go. */
const LONGEST_STOP_MS = 5_000;

/** Starts the bot: at Discord with a token, in the playground without. */
async function main(config: Config): Promise<void> {
  const log = createLog(config.logLevel, { secrets: config.discordToken ? [config.discordToken] : [] });
  const { pack } = config;
  const engine = loadEngine(pack);
  const store = await openStore(config.databaseUrl ?? config.databasePath ?? ":memory:", { log });
  // A supervisor may start the bot again; what its operator must mend is told in the last line.
  const onLost = (error: AttestError) => void end(error);
  const parts = { engine, store, log, pack, messageContent: config.messageContent, onLost };
  const bot = config.discordToken
    ? await startBot({ ...parts, apiUrl: config.discordApiUrl, token: config.discordToken })
    : await startPlayground({ ...parts, port: config.playgroundPort });
  if ("pageUrl" in bot) {
    console.log(
      `Without DISCORD_TOKEN this is the playground: the same bot, on a Discord of your own.\n\n  ${bot.pageUrl}\n`,
    );
  }

  const end = async (error: AttestError) => {
    await Promise.race([bot.stop().then(() => store.close()), delay(LONGEST_STOP_MS)]);
    console.error(error.message);
    process.exit(error.code === "DEAF" ? 1 : 2);
  };
  const stop = async (signal: string) => {
    log.info({ signal }, "Stopping");
    await bot.stop();
    await store.close();
    process.exit(0);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

try {
  loadEnvironmentFile({ quiet: true });
  await main(loadConfig(process.env));
} catch (error) {
  console.error(error instanceof AttestError ? error.message : error);
  process.exit(2);
}
