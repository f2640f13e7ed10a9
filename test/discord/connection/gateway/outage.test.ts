import { describe, expect, it } from "vitest";
import type { GatewayFaults } from "../../../../src/playground/stand-in.ts";
import { eventually } from "../../../eventually.ts";
import { connectionScene } from "./connection-scene.ts";

describe("an outage", () => {
  it("is told once, and its length at the end, however often connecting fails meanwhile", async () => {
    const { standIn, clock, log, bot, ask } = await connectionScene();
    standIn.gateway.dropSockets(3);
    standIn.disconnect();
    for (const pause of [1_000, 2_000]) {
      await clock.forwardWhenAwaited(pause);
      expect(bot.connection).toMatchObject({ ready: false, outageSince: expect.any(Number) });
    }
    await clock.forwardWhenAwaited(4_000);
    await eventually(() => expect(bot.connection.ready).toBe(true));
    expect(log.warnings()).toEqual(["Lost Discord; reconnecting"]);
    expect(log.lines.at(-1)?.msg).toBe("Back at Discord after 7 s");
    expect(bot.connection).toMatchObject({ reconnects: 1, outageSince: undefined });
    expect(await ask()).toContain("Russia");
  });

  it("ends as well with a new session", async () => {
    const { standIn, clock, log, bot } = await connectionScene();
    clock.forward(10_000);
    standIn.gateway.invalidateNext(1);
    standIn.gateway.askToReconnect();
    await clock.forwardWhenAwaited(1_000);
    await eventually(() => expect(bot.connection.ready).toBe(true));
    expect(log.warnings()).toEqual(["Lost Discord; reconnecting"]);
    expect(log.lines.at(-1)?.msg).toBe("Back at Discord after 1 s");
  });

  it("isn't what an orderly stop makes", async () => {
    const { standIn, log, bot, clock } = await connectionScene();
    await bot.stop();
    expect(log.warnings()).toEqual([]);
    expect(bot.connection.ready).toBe(false);
    await eventually(() => expect(standIn.gateway.open).toBe(0));
    clock.forward(3_600_000);
    expect(clock.waits).toEqual([]);
  });

  it("ends with the bot: who stops it while it waits to reconnect leaves nobody behind", async () => {
    const { standIn, bot, clock } = await connectionScene();
    standIn.gateway.dropSockets(1);
    standIn.disconnect();
    await eventually(() => expect(clock.waits).toContain(1_000));
    await bot.stop();
    const before = standIn.gateway.accepted;
    clock.forward(3_600_000);
    expect(clock.waits).toEqual([]);
    expect([standIn.gateway.accepted, standIn.gateway.open]).toEqual([before, 0]);
  });

  it.each<[string, (gateway: GatewayFaults) => void]>([
    ["a close with 1000", (gateway) => gateway.close(1000)],
    ["a close with 4000", (gateway) => gateway.close(4000)],
    ["a close with 4009", (gateway) => gateway.close(4009)],
    ["Discord's wish", (gateway) => gateway.askToReconnect()],
    ["an invalid session", (gateway) => gateway.invalidate(false)],
  ])("by %s is over at once", async (_, order) => {
    const { standIn, bot, clock, ask } = await connectionScene();
    // By then the bot may identify again.
    clock.forward(10_000);
    order(standIn.gateway);
    await eventually(() => expect(bot.connection.reconnects).toBe(1));
    expect(await ask()).toContain("Russia");
    await eventually(() => expect(standIn.gateway.open).toBe(1));
  });
});

describe("a kick during an outage", () => {
  it("is noticed with the next session, and a return, too", async () => {
    const { standIn, bot, clock, store, daily } = await connectionScene();
    const { guild } = standIn.world;
    const setting = { guildId: guild.id, channelId: daily, hour: 9, zone: "UTC", language: "en" as const };
    await store.setDaily({ ...setting, setBy: "1", setAt: 0 });
    const newSession = async (meanwhile: () => void) => {
      const { reconnects } = bot.connection;
      clock.forward(100_000);
      standIn.gateway.close(1000);
      meanwhile();
      await eventually(() => expect(bot.connection.reconnects).toBe(reconnects + 1));
    };
    let invite = () => {};
    await newSession(() => {
      invite = standIn.world.removeBot();
    });
    await eventually(async () => expect(await store.leftGuilds()).toEqual([guild.id]));
    expect(bot.client.guilds.cache.size).toBe(0);
    await newSession(() => invite());
    await eventually(async () => expect(await store.leftGuilds()).toEqual([]));
  });
});
