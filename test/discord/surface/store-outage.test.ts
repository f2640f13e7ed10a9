import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import { eventually } from "../../eventually.ts";
import { faults } from "../../store/faults.ts";
import { replyTo, scene, textOf } from "../scene.ts";

describe.each(faults)("with %s", (_, newFault) => {
  it("the bot answers, refuses settings clearly, and loses nothing that it noted", async () => {
    const fault = await newFault();
    const lines: { level: number; msg: string; reference?: string }[] = [];
    const log = pino({ level: "warn" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
    const store = await openStore(fault.place, { log });
    onTestFinished(() => store.close());
    const { bot, standIn, lina, samir, general, daily } = await scene({ store, log });
    const guild = standIn.world.guild.id;
    await bot.curation.settled();
    await bot.daily.runNow();
    await eventually(() => samir.command(daily, "daily", { channel: daily, hour: 9, zone: "UTC" }, "set"));

    fault.begin();
    const refused = samir.command(general, "daily", { channel: general, hour: 10, zone: "UTC" }, "set");
    const asked = await lina.command(general, "ask", { question: "how many people died?" });
    const mentioned = await lina.say(general, `<@${bot.client.user.id}> who is al-Sharaa?`);
    const answer = await replyTo(standIn, mentioned);
    await lina.command(general, "ask", { question: "how many zorblatts sing?" });
    expect(textOf(asked.message)).toMatch(/1,018/);
    const { message, ...reply } = await refused;
    expect(reply).toHaveProperty("ephemeral", true);
    expect(message?.content).toMatch(/nothing was changed/);
    const [, reference] = /reference (\w{8})/.exec(message?.content ?? "") ?? [];
    const failed = { reference, msg: "An interaction failed", reason: expect.stringMatching(/^Store /) };
    expect(lines).toContainEqual(expect.objectContaining(failed));
    expect(lines.filter((line) => "err" in line)).toEqual([]);

    expect(lines.filter(({ msg }) => msg.startsWith("Store"))).toHaveLength(1);
    fault.end();
    await eventually(() => expect(store.health).toMatchObject({ trouble: undefined, waiting: 0 }));
    const counted = await eventually(() => store.asked(0));
    expect(counted.length).toBeGreaterThanOrEqual(2);
    for (const { subject, count } of counted) expect(count).toBe(bot.popularity.of(subject));
    for (const id of [asked.message?.id ?? "", answer.id])
      expect(await eventually(() => store.postedFacts(id))).not.toHaveLength(0);
    expect(await eventually(() => store.unanswered("2020-01-01", 9))).toHaveLength(1);
    expect(await eventually(() => store.daily(guild))).toMatchObject({ channelId: daily, hour: 9 });
    expect(lines.at(-1)?.msg).toMatch(/^The store is back/);
  });
});
