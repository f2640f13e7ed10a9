import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import { startFaultyProxy } from "../../../src/tools/bench/processes/faulty-proxy.ts";
import { eventually } from "../../eventually.ts";
import { newDatabase } from "../engines.ts";

const HOUR = 3_600_000;

async function behindProxy() {
  const proxy = await startFaultyProxy(await newDatabase());
  onTestFinished(() => proxy.close());
  const lines: string[] = [];
  const log = pino({ level: "error" }, { write: (line: string) => void lines.push(JSON.parse(line).msg) });
  const store = await openStore(proxy.address, { waitMs: 400, log });
  onTestFinished(() => store.close());
  return { proxy, store, lines };
}

describe("a PostgreSQL server whose confirmation is lost", () => {
  it("is given a batch again, and counts it once", async () => {
    const { proxy, store, lines } = await behindProxy();
    proxy.loseAnswersTo("commit");
    store.countAsked("here", "s", HOUR);
    await eventually(() => expect(store.health.errors.get("unsure")).toBeGreaterThan(1));
    expect(lines).toHaveLength(1);
    proxy.restore();
    await eventually(() => expect(store.health).toMatchObject({ trouble: undefined, waiting: 0 }));
    expect(await eventually(() => store.asked(0))).toEqual([{ subject: "s", count: 1 }]);
  });

  it("leaves a setting uncertain, and is said to", async () => {
    const { proxy, store } = await behindProxy();
    proxy.loseAnswersTo("commit");
    await expect(store.setNote("a", "1")).rejects.toMatchObject({ code: "unsure" });
    proxy.restore();
    expect(await eventually(() => store.note("a"))).toBe("1");
  });
});

it.each(["user\0postgres", "SCRAM-SHA-256", "begin", "insert into", "commit"])(
  "a connection that is reset after “%s” ends nothing but itself",
  async (moment) => {
    const { proxy, store } = await behindProxy();
    proxy.resetAfter(moment);
    const call = () => store.setNote("a", "1");
    await Promise.allSettled(Array.from({ length: 20 }, call));
    proxy.restore();
    await eventually(call);
    expect(await eventually(() => store.note("a"))).toBe("1");
  },
);

it("what PostgreSQL can't hold is given up, and takes nothing else with it", async () => {
  const { store } = await behindProxy();
  store.addUnanswered("a NUL \0 in it", "here", "2026-11-29");
  store.addUnanswered("fine", "here", "2026-11-29");
  store.countAsked("here", "s", HOUR);
  await eventually(() => expect(store.health).toMatchObject({ trouble: undefined, waiting: 0 }));
  expect(await eventually(() => store.unanswered("2026-11-29", 9))).toMatchObject([{ wording: "fine", count: 1 }]);
  expect(await eventually(() => store.asked(0))).toEqual([{ subject: "s", count: 1 }]);
});
