import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { eventually } from "../eventually.ts";
import { faults } from "./faults.ts";

const HOUR = 3_600_000;
const owner = { kind: "user", id: "7" } as const;
const posted = { guildId: "7", channelId: "10", messageId: "1", postedAt: 1000, shows: "entry:a", language: "en" };

/** A store on a database that fails on order, with the lines it logs. */
async function failing(newFault: (typeof faults)[number][1]) {
  const fault = await newFault();
  const lines: { level: number; msg: string; dropped?: object }[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const store = await openStore(fault.place, { log, waitMs: 400 });
  onTestFinished(() => store.close());
  return { fault, store, lines };
}

describe.each(faults)("a store on %s", (_, newFault) => {
  it("takes what answers note at once, and writes each once when it is over", async () => {
    const { fault, store } = await failing(newFault);
    fault.begin();
    await expect(store.setNote("a", "1")).rejects.toMatchObject({ name: "StoreError" });
    expect(store.health.trouble).toMatch(/^(?:busy|unreachable|unsure)$/);
    for (let i = 0; i < 30; i++) store.countAsked("here", `s${i % 3}`, HOUR);
    for (let i = 0; i < 4; i++) store.addUnanswered("how many lamps", "here", "2026-11-29");
    await store.rememberPosted(posted, [{ fact: "f", version: 1 }]);
    expect(store.health.waiting).toBe(5);
    fault.end();
    await eventually(() => expect(store.health).toMatchObject({ trouble: undefined, waiting: 0 }));
    const counts = ["s0", "s1", "s2"].map((subject) => ({ subject, count: 10 }));
    expect(await eventually(() => store.asked(0))).toEqual(counts);
    expect(await eventually(() => store.unanswered("2026-11-29", 9))).toMatchObject([{ count: 4 }]);
    expect(await eventually(() => store.postedFacts("1"))).toEqual([{ fact: "f", version: 1 }]);
  });

  it("refuses a setting in time, makes none of what it refused later, and keeps what it confirmed", async () => {
    const { fault, store } = await failing(newFault);
    await eventually(() => store.setPreference(owner, "language", "ar"));
    fault.begin();
    const refused = [
      store.setPreference(owner, "language", "en"),
      store.setCuratorRole("1", "2"),
      store.addFeedback("mark", "entry", "wrong", 1),
      store.forget(owner),
    ];
    for (const { status } of await Promise.allSettled(refused)) expect(status).toBe("rejected");
    fault.end();
    await eventually(() => expect(store.health.trouble).toBeUndefined());
    expect(await eventually(() => store.preferences(owner))).toEqual(new Map([["language", "ar"]]));
    expect(await eventually(() => store.curatorRole("1"))).toBeUndefined();
    expect(await eventually(() => store.feedbackCounts(0))).toEqual([]);
  });

  it("tells answers of a preference that it knows, and of none that it can't read", async () => {
    const { fault, store } = await failing(newFault);
    await eventually(() => store.setPreference(owner, "language", "ar"));
    await eventually(() => store.preferences(owner));
    fault.begin();
    expect(await store.preference({ kind: "user", id: "9" }, "language")).toBeUndefined();
    await store.setNote("a", "1").catch(() => {});
    expect(await store.preference(owner, "language")).toBe("ar");
    expect(await store.preference({ kind: "user", id: "8" }, "language")).toBeUndefined();
    fault.end();
    await eventually(() => expect(store.health.trouble).toBeUndefined());
  });

  it("logs one line when it begins and one when it ends", async () => {
    const { fault, store, lines } = await failing(newFault);
    fault.begin();
    for (let i = 0; i < 5; i++) store.countAsked("here", "s", HOUR);
    await Promise.allSettled(Array.from({ length: 5 }, () => store.setNote("a", "1")));
    expect(store.health.errors.values().reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5);
    expect(lines).toMatchObject([{ level: 50, msg: expect.stringMatching(/^Store .*Answers go on/) }]);
    fault.end();
    await eventually(() => expect(store.health.trouble).toBeUndefined());
    expect(lines.at(-1)).toMatchObject({ level: 40, msg: expect.stringMatching(/^The store is back after \d+ s$/) });
  });

  it("closes while it lasts", async () => {
    const { fault, store, lines } = await failing(newFault);
    fault.begin();
    store.countAsked("here", "s", HOUR);
    await store.close();
    expect(lines.map(({ msg }) => msg)).toContain("The store took no more; what waited is lost");
  });
});
