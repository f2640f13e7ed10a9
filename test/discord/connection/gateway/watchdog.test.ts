import { describe, expect, it } from "vitest";
import { eventually } from "../../../eventually.ts";
import { replyTo } from "../../scene.ts";
import { connectionScene } from "./connection-scene.ts";

const MINUTE = 60_000;

describe("a gateway that forgets hello", () => {
  it("costs no more than 15 seconds", async () => {
    const { standIn, clock, bot, log } = await connectionScene();
    standIn.gateway.forgetHello();
    standIn.disconnect();
    await clock.forwardWhenAwaited(10_000);
    standIn.gateway.recover();
    await clock.forwardWhenAwaited(1_000);
    await eventually(() => expect(bot.connection.ready).toBe(true));
    expect(log.lines.at(-1)?.msg).toBe("Back at Discord after 11 s");
    await eventually(() => expect(standIn.gateway.open).toBe(1));
  });
});

describe("a gateway that says nothing", () => {
  it("is left after three minutes, and what was said meanwhile is answered", async () => {
    const { standIn, clock, lina, general, bot, log } = await connectionScene();
    standIn.gateway.fallSilent();
    const question = lina.say(general, `<@${standIn.world.bot.id}> where did assad flee to?`);
    clock.forward(3 * MINUTE - 1);
    expect(standIn.gateway.accepted).toBe(1);
    const answered = replyTo(standIn, question);
    standIn.gateway.recover();
    clock.forward(1);
    await answered;
    expect(bot.connection).toMatchObject({ ready: true, reconnects: 1 });
    expect(log.warnings()).toEqual(["Lost Discord; reconnecting"]);
    expect(log.lines.find(({ level }) => level === 40)).toMatchObject({ reason: "Silence" });
    await eventually(() => expect(standIn.gateway.open).toBe(1));
  });

  it("ends the bot after 15 minutes where the API answers", async () => {
    const { standIn, clock, lost } = await connectionScene();
    standIn.gateway.fallSilent();
    clock.forward(15 * MINUTE - 1);
    expect(lost).toEqual([]);
    clock.forward(MINUTE);
    await eventually(() => expect(lost[0]).toMatch(/^DEAF: Discord's gateway hasn't said a word for 15 minutes/));
  });

  it("is waited for where the API is out of reach as well", async () => {
    const { standIn, clock, lost, bot } = await connectionScene();
    standIn.gateway.fallSilent();
    standIn.faults.order({ path: /gateway\/bot/, ends: { status: 500 }, times: Number.POSITIVE_INFINITY });
    clock.forward(20 * MINUTE);
    const asked = () => standIn.requests.filter(({ path }) => path === "/gateway/bot").length;
    await eventually(() => expect(asked()).toBeGreaterThan(4));
    standIn.gateway.recover();
    await clock.forwardWhenAwaited(16_000);
    await eventually(() => expect(bot.connection.ready).toBe(true));
    expect(lost).toEqual([]);
  });

  it("to a resume alone is left after a minute", async () => {
    const { standIn, clock, bot } = await connectionScene();
    standIn.gateway.ignoreNext();
    standIn.disconnect();
    await clock.forwardWhenAwaited(MINUTE);
    standIn.gateway.recover();
    await clock.forwardWhenAwaited(1_000);
    await eventually(() => expect(bot.connection.ready).toBe(true));
  });

  it("about heartbeats is left at the second, by the library itself", async () => {
    const { standIn, bot } = await connectionScene();
    standIn.gateway.beatEvery(30);
    standIn.disconnect();
    await eventually(() => expect(bot.connection.reconnects).toBe(1));
    standIn.gateway.stopAcknowledging();
    await eventually(() => expect(bot.connection.ready).toBe(false));
    standIn.gateway.recover();
  });
});
