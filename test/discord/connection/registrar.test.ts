import { describe, expect, it } from "vitest";
import { refusedCommand, startStandIn } from "../../../src/playground/stand-in.ts";
import { BOUND_MS } from "../../bound.ts";
import { eventually } from "../../eventually.ts";
import { copyPack } from "../../knowledge/copied-pack.ts";
import { countField } from "../../knowledge/count-field.ts";
import { keptLog } from "../../log-lines.ts";
import { ManualClock } from "../../manual-clock.ts";
import { replyTo, type Scene, type SceneOptions, scene, textOf } from "../scene.ts";

const COMMANDS = { method: "PUT", path: /\/commands$/ };

async function prepared() {
  const clock = new ManualClock();
  const log = keptLog();
  const standIn = await startStandIn({ answerWithinMs: BOUND_MS, now: () => clock.now().epochMilliseconds });
  const start = (more: SceneOptions = {}) =>
    scene({ standIn, closeStandIn: true, now: clock.now, schedule: clock.schedule, log: log.log, ...more });
  const names = () => standIn.world.commands.map(({ name }) => name);
  return { clock, log, standIn, start, names };
}

async function answers({ standIn, lina, general }: Scene): Promise<boolean> {
  const question = lina.say(general, `<@${standIn.world.bot.id}> where did assad flee to?`);
  return textOf(await replyTo(standIn, question)).includes("Russia");
}

describe("a start whose commands Discord doesn't take", () => {
  it("because it is unwell goes on without, and registers them when it is well", async () => {
    const { clock, log, standIn, start, names } = await prepared();
    const mend = standIn.faults.order({ ...COMMANDS, ends: { status: 503 }, times: Number.POSITIVE_INFINITY });
    const begun = await start();
    expect(await answers(begun)).toBe(true);
    expect(names()).toEqual([]);
    await clock.forwardWhenAwaited(5_000);
    await clock.forwardWhenAwaited(15_000);
    await eventually(() => expect(clock.waits).toContain(45_000));
    expect(log.warnings()).toEqual(
      [5, 15, 45].map((s) => `The commands can't be registered; all else works. Next try in ${s} s`),
    );
    mend();
    clock.forward(45_000);
    await eventually(() => expect(names()).toContain("deathtoll"));
    await eventually(() => expect(log.lines.at(-1)?.msg).toBe("Commands registered"));
    expect(clock.waits).not.toContain(135_000);
  });

  it("because of one of them registers the others, and names it with Discord's reason", async () => {
    const { log, standIn, start, names } = await prepared();
    standIn.faults.order(refusedCommand("who"));
    const begun = await start();
    expect(await answers(begun)).toBe(true);
    expect(names()).toContain("deathtoll");
    expect(names()).not.toContain("who");
    expect(log.lines.filter(({ level }) => level >= 40)).toEqual([
      expect.objectContaining({
        command: "who",
        why: "name: Command name is invalid",
        msg: "Discord refuses a command; the bot goes on without it",
      }),
    ]);
  });

  it("and won't says so, and doesn't ask again", async () => {
    const { clock, log, standIn, start } = await prepared();
    standIn.fail({ ...COMMANDS, status: 403, code: 50001, message: "Missing Access" });
    const begun = await start();
    expect(await answers(begun)).toBe(true);
    expect(log.lines.find(({ level }) => level >= 40)).toMatchObject({
      reason: "Missing Access",
      msg: "Discord refuses the commands; those of before stay until the next start or change",
    });
    expect(clock.waits).not.toContain(5_000);
  });

  it("in time isn't kept waiting for it", async () => {
    const { clock, standIn, start, names } = await prepared();
    standIn.faults.order({ ...COMMANDS, ends: "hold" });
    const starting = start();
    await clock.forwardWhenAwaited(10_000);
    await starting;
    standIn.faults.release();
    await eventually(() => expect(names()).toContain("deathtoll"));
  });
});

describe("a reload whose commands Discord doesn't take", () => {
  it("goes on with corrections, and registers them later", async () => {
    const { clock, log, standIn, start, names } = await prepared();
    const pack = copyPack();
    const { bot, lina, general } = await start({ knowledgeDir: pack.folder });
    const { message } = await lina.command(general, "ask", { question: "how many soldiers help?" });
    expect(textOf(message)).toContain("200");
    const mend = standIn.faults.order({ ...COMMANDS, ends: { status: 503 }, times: Number.POSITIVE_INFINITY });
    pack.edit(
      "event.yaml",
      "summary:",
      `${countField({ total: "evacuated", group: "houses.rosvik", entry: "evacuated" })}\nsummary:`,
    );
    await eventually(() =>
      expect(log.warnings()).toContain("The commands can't be registered; all else works. Next try in 5 s"),
    );
    await bot.curation.settled();
    expect(log.warnings().filter((line) => /reload failed|Corrections failed/.test(line))).toEqual([]);
    expect(names()).not.toContain("houses");
    mend();
    await clock.forwardWhenAwaited(5_000);
    await eventually(() => expect(names()).toContain("houses"));
  });
});
