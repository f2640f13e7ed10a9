import { describe, expect, it } from "vitest";
import { eventually } from "../../../eventually.ts";
import { connectionScene } from "./connection-scene.ts";

const PASSED_OVER = "Discord sent something unreadable; it is passed over";

describe("what can't be read", () => {
  it.each([
    ["an interaction without a shape", "INTERACTION_CREATE", { id: "1", type: 2, data: null, user: null }],
    ["a message without an author", "MESSAGE_CREATE", { id: "1", channel_id: "GENERAL", content: "secret words" }],
    ["a server without an id", "GUILD_CREATE", { name: "secret words", roles: 5, channels: "none" }],
    ["a message update with the wrong types", "MESSAGE_UPDATE", { id: 5, channel_id: "GENERAL", embeds: 5, author: 7 }],
  ])("%s is passed over, told once without its content, and the bot goes on", async (_, name, data) => {
    const { standIn, general, log, ask } = await connectionScene();
    const event = JSON.parse(JSON.stringify(data).replace("GENERAL", general));
    standIn.gateway.sendEvent(name, event);
    standIn.gateway.sendEvent(name, event);
    expect(await ask()).toContain("Russia");
    const told = log.lines.filter(({ level }) => level >= 40);
    expect(told.length).toBeLessThanOrEqual(1);
    for (const line of told) expect(line).toMatchObject({ msg: PASSED_OVER, event: name });
    expect(JSON.stringify(log.lines)).not.toContain("secret words");
  });

  it("as a frame isn't taken, and told once", async () => {
    const { standIn, log, ask } = await connectionScene();
    const frames = [
      ["opcode 9", '{"op":9,"d":null}'],
      ["opcode 10", '{"op":10,"d":{}}'],
      ["no payload", "[1]"],
      ["event READY", '{"op":0,"t":"READY","s":9,"d":{}}'],
      ["event MESSAGE_CREATE", '{"op":0,"t":"MESSAGE_CREATE","d":{}}'],
      ["event ?", '{"op":0,"t":"error","s":9,"d":{}}'],
    ] as const;
    for (const [, frame] of [...frames, ...frames]) standIn.gateway.sendFrame(frame);
    // A second hello would start a second pulse.
    standIn.gateway.sendFrame('{"op":10,"d":{"heartbeat_interval":1}}');
    expect(await ask()).toContain("Russia");
    const told = log.lines.filter(({ level }) => level >= 40);
    expect(told.map(({ event, msg }) => [event, msg])).toEqual(frames.map(([event]) => [event, PASSED_OVER]));
    expect(standIn.gateway.accepted).toBe(1);
  });

  it("isn't lost where it came broken: Discord sends it again", async () => {
    const { standIn, lina, general, bot, clock, log } = await connectionScene();
    const answered = standIn.nextMessage(({ author }) => author.id === standIn.world.bot.id);
    standIn.gateway.garbleNext(1);
    lina.say(general, `<@${standIn.world.bot.id}> where did assad flee to?`);
    await answered;
    expect(bot.connection.reconnects).toBe(1);
    expect(log.warnings()).toContain(PASSED_OVER);
    expect(clock.waits).not.toContain(1_000);
    await eventually(() => expect(standIn.gateway.open).toBe(1));
  });
});

describe("events that come twice and out of order", () => {
  it("are answered once", async () => {
    const { standIn, lina, general, log } = await connectionScene();
    standIn.gateway.disorder({ seed: 14, doubled: 1, late: 0.4 });
    const said = Array.from({ length: 10 }, (_, i) =>
      lina.say(general, `<@${standIn.world.bot.id}> ${i % 2 ? "where did assad flee to?" : "who is al-Sharaa?"}`),
    );
    const commands = [];
    for (let i = 0; i < 5; i++) commands.push(await lina.command(general, "ask", { question: "who is assad?" }));
    const repliesTo = (id: string) =>
      [...standIn.world.messages.values()].filter(({ message }) => message.message_reference?.message_id === id).length;
    await eventually(() => expect(said.map(({ id }) => repliesTo(id))).toEqual(said.map(() => 1)));
    const callbacks = standIn.requests.filter(({ path }) => /^\/interactions\/\d+\/[^/]+\/callback$/.test(path));
    expect(callbacks).toHaveLength(commands.length);
    expect(log.warnings()).toEqual([]);
  });
});
