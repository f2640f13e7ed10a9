import { expect, it, onTestFinished } from "vitest";
import { startBot } from "../../../../src/bot/start-bot.ts";
import { createLog } from "../../../../src/log.ts";
import { openStore } from "../../../../src/store/open-store.ts";
import { Asker } from "../../../../src/tools/bench/bot/asking.ts";
import { startWire } from "../../../../src/tools/bench/bot/wire.ts";
import { shippedEngine } from "../../../discord/scene.ts";

it("carries questions to the bot and its answers back, among messages for others, of which nothing stays", async () => {
  const wire = await startWire(3);
  onTestFinished(() => wire.close());
  const store = await openStore(":memory:");
  onTestFinished(() => store.close());
  const bot = await startBot({
    apiUrl: wire.apiUrl,
    token: "bench",
    engine: shippedEngine(),
    store,
    log: createLog("silent"),
  });
  onTestFinished(() => bot.stop());
  const asker = new Asker(wire);
  await asker.untilReady();
  await asker.among(["how many died?", "who is al-Sharaa?", "what is the weather?"], 5);
  expect(await asker.oneByOne(["how many died?"])).toHaveLength(1);

  const { client } = bot;
  expect(client.guilds.cache.size).toBe(3);
  expect(client.users.cache.size).toBe(1);
  const kept = client.channels.cache.map((channel) => (channel.isTextBased() ? channel.messages.cache.size : 0));
  expect(Math.max(...kept)).toBe(0);
});
