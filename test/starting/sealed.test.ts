import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { startStandIn } from "../../src/playground/stand-in.ts";
import { BOUND_MS } from "../bound.ts";
import { replyTo, textOf } from "../discord/scene.ts";
import { copyPack } from "../knowledge/copied-pack.ts";
import { newDatabase, newFile } from "../store/engines.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { startSealed } from "./started-bot.ts";

const TOKEN = "a.b.c";

/** A bot in a sealed process of its own, at a Discord of the test's. */
async function sealedBot(settings: Readonly<Record<string, string>>) {
  const standIn = await startStandIn({ answerWithinMs: BOUND_MS, token: TOKEN });
  onTestFinished(() => standIn.close());
  const bot = startSealed({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: standIn.apiUrl, METRICS_PORT: "0", ...settings });
  await bot.saying(/"sealed":true/);
  const [, port] = await bot.saying(/"port":(\d+)/);
  await bot.saying(/"Ready"/);
  return {
    bot,
    standIn,
    lina: standIn.person("Lina"),
    general: standIn.world.channelByName("general").id,
    page: (path: string) => fetch(`http://127.0.0.1:${port}${path}`),
    /** Ends it, and finds that it lacked no right. */
    async end() {
      bot.process.kill("SIGTERM");
      expect(await bot.ended, bot.said()).toBe(0);
      expect(bot.said()).not.toMatch(/ERR_ACCESS_DENIED|"level":(?:40|50|60)/);
      expect(standIn.violations).toEqual([]);
    },
  };
}

it("the sealed bot draws pictures and keeps its file", async () => {
  const { lina, general, end } = await sealedBot({ DATABASE_PATH: newFile(), SHARDS: "", SHARD_COUNT: " " });
  expect(JSON.stringify(await lina.command(general, "deathtoll"))).toMatch(/\.png/);
  await end();
});

it("the sealed bot speaks with PostgreSQL, makes its cache, watches its pack and prepares it in another thread", async () => {
  const pack = copyPack();
  const { bot, standIn, lina, general, page, end } = await sealedBot({
    DATABASE_URL: await newDatabase(),
    KNOWLEDGE_DIR: pack.folder,
    CACHE_DIR: join(temporaryFolder(), "not", "there", "yet"),
  });
  const question = lina.say(general, `<@${standIn.world.bot.id}> how high did the river rise?`);
  expect(textOf(await replyTo(standIn, question))).toMatch(/river/i);
  expect(await (await page("/metrics")).text()).toMatch(/^process_open_fds \d+$/m);
  expect((await page("/healthz")).status).toBe(200);
  appendFileSync(join(pack.folder, "facts.yaml"), "\n# Looked over\n");
  await bot.saying(/"New knowledge is in place"/);
  await end();
});
