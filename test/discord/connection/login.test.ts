import { describe, expect, it, onTestFinished } from "vitest";
import type { BotParts } from "../../../src/bot/bot-parts.ts";
import type { RunningBot } from "../../../src/bot/running-bot.ts";
import { startBot } from "../../../src/bot/start-bot.ts";
import { onTheClock } from "../../../src/discord/requests/patience.ts";
import { type StandIn, type StandInOptions, startStandIn } from "../../../src/playground/stand-in.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { eventually } from "../../eventually.ts";
import { keptLog } from "../../log-lines.ts";
import { ManualClock } from "../../manual-clock.ts";
import { shippedEngine } from "../scene.ts";

const patience = { ...onTheClock, pause: async () => {} };

interface Start {
  readonly standIn: StandIn;
  readonly clock: ManualClock;
  readonly log: ReturnType<typeof keptLog>;
  start(token?: string, engine?: BotParts["engine"]): Promise<RunningBot>;
}

async function prepared(options?: StandInOptions): Promise<Start> {
  const standIn = await startStandIn(options);
  const store = await openStore(":memory:");
  const clock = new ManualClock();
  const log = keptLog();
  onTestFinished(async () => {
    await store.close();
    await standIn.close();
  });
  const parts = { engine: shippedEngine(), store, log: log.log, now: clock.now, schedule: clock.schedule, patience };
  const start = async (token = "playground", engine: BotParts["engine"] = parts.engine) => {
    const bot = await startBot({ ...parts, engine, apiUrl: standIn.apiUrl, token });
    onTestFinished(() => bot.stop());
    return bot;
  };
  return { standIn, clock, log, start };
}

describe("a start", () => {
  it("with a token that Discord's API refuses ends with what to do", async () => {
    const { start } = await prepared({ token: "right" });
    await expect(start("wrong")).rejects.toThrow(/DISCORD_TOKEN.*Reset Token/);
  });

  it("connects while its engine loads", async () => {
    const { standIn, start } = await prepared();
    const engine = shippedEngine();
    const { engine: used } = await start("playground", async () => {
      await eventually(() => expect(standIn.gateway.identified).toBe(1));
      return engine;
    });
    expect(used).toBe(engine);
  });

  it("at a Discord that answers with errors is tried again", async () => {
    const { standIn, clock, start } = await prepared();
    const mend = standIn.faults.order({ path: /gateway/, ends: { status: 500 }, times: Number.POSITIVE_INFINITY });
    const starting = start();
    await clock.forwardWhenAwaited(1_000);
    await eventually(() => expect(clock.waits).toContain(2_000));
    mend();
    clock.forward(2_000);
    expect((await starting).client.isReady()).toBe(true);
  });

  it("at a gateway that drops its connections says so once, and tries without haste", async () => {
    const { standIn, clock, log, start } = await prepared();
    standIn.gateway.dropSockets(3);
    const starting = start();
    await clock.forwardWhenAwaited(1_000);
    await clock.forwardWhenAwaited(2_000);
    const bot = await starting;
    expect(bot.connection).toMatchObject({ ready: true, reconnects: 0 });
    expect(log.warnings()).toEqual(["Discord's gateway can't be reached; trying again"]);
    expect(standIn.gateway).toMatchObject({ accepted: 4, open: 1 });
  });

  it("with a token that the gateway alone refuses is tried three times: in outages Discord refuses good ones", async () => {
    const { standIn, clock, log, start } = await prepared();
    standIn.gateway.refuse(4004);
    const failing = expect(start()).rejects.toMatchObject({
      name: "LoginError",
      message: expect.stringMatching(/token \(4004\).*DISCORD_TOKEN.*Reset Token/),
    });
    await clock.forwardWhenAwaited(5_000);
    await clock.forwardWhenAwaited(15_000);
    await failing;
    expect(log.warnings()).toEqual([expect.stringContaining("(4004)"), expect.stringContaining("(4004)")]);
    expect(standIn.gateway.identified).toBe(3);
    await eventually(() => expect(standIn.gateway.open).toBe(0));
  });

  it.each([
    [4010, /Take SHARDS and SHARD_COUNT out/],
    [4011, /too many servers for one connection.*Take SHARDS and SHARD_COUNT out.*Discord recommends, now 2/],
    [4012, /version.*Update the bot/],
    [4013, /doesn't know an intent/],
    [4014, /refuses an intent.*Privileged Gateway Intents/],
  ])("whose gateway closes with %i ends at once with what to do", async (code, remedy) => {
    const { standIn, log, start } = await prepared();
    standIn.gateway.refuse(code);
    await expect(start()).rejects.toMatchObject({ name: "LoginError", message: expect.stringMatching(remedy) });
    expect(log.warnings()).toEqual([]);
    expect(standIn.gateway.identified).toBe(1);
  });

  it("with no session starts left says when there are some again, waits till then, and burns none", async () => {
    const { standIn, clock, log, start } = await prepared();
    standIn.gateway.limitStarts(0, 3_600_000);
    const starting = start();
    await eventually(() => expect(clock.waits).toContain(3_600_000));
    expect(log.warnings()).toEqual([
      "Discord lets this bot start no more sessions until 2026-03-09T13:00:00Z: it was started too often. Waiting until then",
    ]);
    expect(standIn.gateway).toMatchObject({ accepted: 0, identified: 0 });
    standIn.gateway.recover();
    clock.forward(3_600_000);
    expect((await starting).connection.ready).toBe(true);
  });

  it("with no session starts left after the wait ends", async () => {
    const { standIn, clock, start } = await prepared();
    standIn.gateway.limitStarts(0, 1_800_000);
    const failing = expect(start()).rejects.toMatchObject({
      name: "LoginError",
      message: expect.stringContaining("no more sessions until 2026-03-09T13:00:00Z"),
    });
    await clock.forwardWhenAwaited(1_800_000);
    await failing;
  });

  it("at an API that names no address for the gateway is tried again", async () => {
    const { standIn, clock, log, start } = await prepared();
    standIn.gateway.misname("not an address", 1);
    const starting = start();
    await clock.forwardWhenAwaited(1_000);
    await starting;
    expect(log.lines[0]).toMatchObject({ reason: "Discord's API names no address of a gateway" });
  });
});
