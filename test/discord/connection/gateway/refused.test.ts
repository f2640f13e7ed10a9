import { describe, expect, it } from "vitest";
import { tokenTakenBack } from "../../../../src/playground/stand-in.ts";
import { eventually } from "../../../eventually.ts";
import { connectionScene } from "./connection-scene.ts";

const FEW = [5_000, 15_000];
const MANY = [...FEW, 45_000, 135_000, 405_000];

describe("a running bot whose gateway closes for good", () => {
  it.each([
    [4004, MANY, "Copy a new one into DISCORD_TOKEN"],
    [4010, FEW, "Take SHARDS and SHARD_COUNT out"],
    [4011, FEW, "as many as Discord recommends, now 2"],
    [4012, FEW, "Update the bot"],
    [4013, FEW, "doesn't know an intent"],
    [4014, FEW, "Allow it in the Developer Portal"],
  ])("with %i tries a few times, ever more slowly, and says at last what to do", async (code, pauses, remedy) => {
    const { standIn, clock, log, lost, bot } = await connectionScene();
    standIn.gateway.refuse(code);
    standIn.gateway.close(code);
    for (const pause of pauses) {
      expect(lost).toEqual([]);
      await clock.forwardWhenAwaited(pause);
    }
    await eventually(() => expect(lost).toEqual([expect.stringContaining(remedy)]));
    expect(log.warnings()).toEqual(["Lost Discord; reconnecting"]);
    expect(log.lines.find(({ level }) => level === 40)).toMatchObject({
      code,
      reason: expect.stringContaining(remedy),
    });
    expect(bot.connection.ready).toBe(false);
    expect(standIn.gateway.identified).toBe(1 + pauses.length);
  });

  it("comes back when Discord thinks better of it, and says how long it took", async () => {
    const { standIn, clock, log, bot, ask } = await connectionScene();
    standIn.gateway.refuse(4004, 1);
    standIn.gateway.close(4004);
    await clock.forwardWhenAwaited(5_000);
    await clock.forwardWhenAwaited(15_000);
    await eventually(() => expect(bot.connection.ready).toBe(true));
    expect(await ask()).toContain("Russia");
    expect(log.lines.at(-1)?.msg).toBe("Back at Discord after 20 s");
    expect(bot.connection.reconnects).toBe(1);
    expect(standIn.gateway.open).toBe(1);
  });

  it("burns no identify where the API refuses the token, too", async () => {
    const { standIn, clock, lost } = await connectionScene();
    standIn.faults.order(tokenTakenBack());
    standIn.gateway.close(4004);
    for (const pause of MANY) await clock.forwardWhenAwaited(pause);
    await eventually(() => expect(lost).toEqual([expect.stringContaining("DISCORD_TOKEN")]));
    expect(standIn.gateway.identified).toBe(1);
  });

  it("waits for session starts where none are left", async () => {
    const { standIn, clock, bot } = await connectionScene();
    standIn.gateway.limitStarts(0, 3_600_000);
    standIn.gateway.close(4004);
    await clock.forwardWhenAwaited(5_000);
    await eventually(() => expect(clock.waits).toContain(3_600_000));
    standIn.gateway.recover();
    clock.forward(3_600_000);
    await eventually(() => expect(bot.connection.ready).toBe(true));
  });
});
