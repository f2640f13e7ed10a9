import { config as loadEnvironmentFile } from "dotenv";
import { startBot } from "./bot/start-bot.ts";
import { startPlayground } from "./bot/start-playground.ts";
import { type Config, loadConfig } from "./config.ts";
import { loadEngine } from "./loading/prepare.ts";
import { createLog } from "./log.ts";
import { endInOrder } from "./starting/end-in-order.ts";
import { describeFailure } from "./starting/failed-start.ts";
import { openStore } from "./store/open-store.ts";

/** Starts the bot: at Discord with a token, in the playground without. */
async function main(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const ending = endInOrder({ log, exit: process.exit });
  for (const notice of config.notices) log.warn(notice);
  const { pack } = config;
  const engine = loadEngine(pack);
  const store = await openStore(config.databaseUrl ?? config.databasePath ?? ":memory:");
  const parts = { engine, store, log, pack, messageContent: config.messageContent, onLost: ending.lost };
  const bot = config.discordToken
    ? await startBot({ ...parts, apiUrl: config.discordApiUrl, token: config.discordToken })
    : await startPlayground({ ...parts, port: config.playgroundPort });
  if ("pageUrl" in bot) {
    console.log(
      `Without DISCORD_TOKEN this is the playground: the same bot, on a Discord of your own.\n\n  ${bot.pageUrl}\n`,
    );
  }
  ending.onStop(async () => {
    await bot.stop();
    await store.close();
  });
}

try {
  const { parsed = {} } = loadEnvironmentFile({ quiet: true });
  await main(loadConfig(process.env, Object.keys(parsed)));
} catch (error) {
  const { said, exitCode } = describeFailure(error);
  console.error(said);
  process.exit(exitCode);
}
