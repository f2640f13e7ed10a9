import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Asker, PeopleLimits } from "../../../src/discord/people/people-limits.ts";
import { limitsInFakeTime } from "./fake-time.ts";

function asker(userId: string, more: Partial<Asker> = {}): Asker {
  return { userId, channelId: "general", guildId: "server", isManager: false, ...more };
}

function times(count: number, ask: (i: number) => unknown): number {
  return Array.from({ length: count }, (_, i) => ask(i)).filter((refusal) => refusal === undefined).length;
}

/** So many members ask as fast as they can in one channel. */
function flood(limits: PeopleLimits, channelId: string, members = 50): void {
  for (let i = 0; i < 100; i++) for (let m = 0; m < members; m++) limits.ask(asker(`flooder ${m}`, { channelId }));
}

describe("ordinary use", () => {
  it("is ten questions of one person in a minute, even at once", () => {
    const { limits } = limitsInFakeTime();
    expect(times(10, () => limits.ask(asker("lina")))).toBe(10);
  });

  it("is a question every four seconds for an hour", async () => {
    const { limits, time } = limitsInFakeTime();
    let answered = 0;
    for (let i = 0; i < 900; i++) {
      if (!limits.ask(asker("lina"))) answered++;
      await time.pass(4_000);
    }
    expect(answered).toBe(900);
  });

  it("is a class of thirty that asks at once, each seen by all", () => {
    const { limits } = limitsInFakeTime();
    expect(times(30, (i) => limits.ask(asker(`pupil ${i}`)))).toBe(30);
    const { limits: others } = limitsInFakeTime();
    expect(times(30, (i) => (others.show("general", `pupil ${i}`) ? undefined : "alone"))).toBe(30);
  });
});

describe("whoever asks too much", () => {
  it("is told once, until they were answered again", async () => {
    const { limits, time } = limitsInFakeTime();
    times(12, () => limits.ask(asker("lina")));
    expect(limits.ask(asker("lina"))).toEqual({ seconds: 3, isFirst: true });
    expect(limits.ask(asker("lina"))).toEqual({ seconds: 3, isFirst: false });
    await time.pass(3_000);
    expect(limits.ask(asker("lina"))).toBeUndefined();
    expect(limits.ask(asker("lina"))).toMatchObject({ isFirst: true });
  });

  it("is so in all servers and channels, and takes nothing from others", () => {
    const { limits } = limitsInFakeTime();
    times(100, (i) => limits.ask(asker("lina", { channelId: `c${i}`, guildId: `g${i}` })));
    expect(limits.ask(asker("lina", { guildId: null, channelId: "direct" }))).toBeDefined();
    expect(limits.ask(asker("samir"))).toBeUndefined();
  });
});

describe("a flood", () => {
  it("leaves room in its channel and its server for those who ask little", () => {
    const { limits } = limitsInFakeTime();
    flood(limits, "general");
    expect(times(6, () => limits.ask(asker("lina")))).toBe(6);
    expect(times(6, () => limits.ask(asker("samir", { channelId: "elsewhere" })))).toBe(6);
  });

  it("in many channels at once leaves room in the server", () => {
    const { limits } = limitsInFakeTime();
    for (let i = 0; i < 12; i++)
      for (let m = 0; m < 300; m++) limits.ask(asker(`flooder ${m}`, { channelId: `channel ${i}` }));
    expect(limits.ask(asker("lina", { guildId: "other server", channelId: "other" }))).toBeUndefined();
  });

  it("doesn't keep those from working who manage the server", () => {
    const { limits } = limitsInFakeTime();
    flood(limits, "general", 500);
    expect(times(20, () => limits.ask(asker("samir", { isManager: true })))).toBe(20);
  });

  it("of public answers is shown to the askers alone, but for those who asked little", () => {
    const { limits } = limitsInFakeTime();
    for (let m = 0; m < 5; m++) times(12, () => limits.ask(asker(`flooder ${m}`)));
    const shown = times(60, (i) => (limits.show("general", `flooder ${i % 5}`) ? undefined : "alone"));
    expect(shown).toBe(15);
    expect(limits.show("general", "lina")).toBe(true);
  });

  it("of thousands of people is remembered within bounds", () => {
    const { limits } = limitsInFakeTime();
    for (let i = 0; i < 13_000; i++) {
      const one = asker(`${i}`, { channelId: `${i}`, guildId: `${i}` });
      for (let j = 0; j < 3; j++) limits.ask(one);
      limits.type(one.userId);
      limits.ping(one.userId, `${i + 1}`);
    }
    expect(limits.size).toBeLessThanOrEqual(110_000);
  });
});

it("shows once in eight seconds that answers are coming, however many wait", async () => {
  const { limits, time } = limitsInFakeTime();
  expect(times(20, () => (limits.showSign("general") ? undefined : "shown"))).toBe(1);
  await time.pass(8_000);
  expect(limits.showSign("general")).toBe(true);
});

it("are kept by what `npm start` starts", () => {
  expect(readFileSync("src/main.ts", "utf8")).toContain("limits: new PeopleLimits()");
});

describe("pings", () => {
  it("reach a person once a minute from one, and three times a minute from all", async () => {
    const { limits, time } = limitsInFakeTime();
    const pinged: number[] = [];
    for (let second = 0; second < 180; second++) {
      for (let by = 0; by < 10; by++) if (limits.ping(`by ${by}`, "samir")) pinged.push(second);
      await time.pass(1_000);
    }
    for (const from of pinged)
      expect(pinged.filter((at) => at >= from && at < from + 60).length).toBeLessThanOrEqual(3);
    expect(pinged.length).toBeGreaterThanOrEqual(4);
    const { limits: fresh } = limitsInFakeTime();
    expect([fresh.ping("lina", "samir"), fresh.ping("lina", "samir"), fresh.ping("lina", "noor")]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
