import { expect, it } from "vitest";
import { startBot } from "../../../src/bot/start-bot.ts";
import { onTheClock } from "../../../src/discord/requests/patience.ts";
import { createLog } from "../../../src/log.ts";
import { startStandIn } from "../../../src/playground/stand-in.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { shippedEngine } from "../scene.ts";

it("a refused token ends the start with what to do", async () => {
  const standIn = await startStandIn({ token: "right" });
  const store = await openStore(":memory:");
  const parts = { engine: shippedEngine(), store, log: createLog("silent"), apiUrl: standIn.apiUrl };
  await expect(startBot({ ...parts, token: "wrong" })).rejects.toThrow(/DISCORD_TOKEN.*Reset Token/);
  await store.close();
  await standIn.close();
});

it("a Discord that answers with errors is tried again", async () => {
  const standIn = await startStandIn();
  standIn.fail({ method: "GET", path: /gateway/, status: 500, times: 4 });
  const store = await openStore(":memory:");
  const parts = { engine: shippedEngine(), store, log: createLog("silent"), apiUrl: standIn.apiUrl };
  const patience = { ...onTheClock, pause: async () => {} };
  const bot = await startBot({ ...parts, token: "playground", patience });
  expect(bot.client.isReady()).toBe(true);
  await bot.stop();
  await store.close();
  await standIn.close();
});
