import { beforeEach, describe, expect, it } from "vitest";
import { RequestGate } from "../../../src/discord/connection/request-gate.ts";

let now = 0;
let tasks: { at: number; task: () => void }[] = [];
let gate: RequestGate;
/** When each request began, in milliseconds. */
let begun: { kind: string; at: number }[] = [];

beforeEach(() => {
  now = 0;
  tasks = [];
  begun = [];
  counted = [];
  way = { there: 0, back: 0 };
  gate = new RequestGate({
    now: () => now,
    schedule: (task, ms) => void tasks.push({ at: now + Math.max(0, ms), task }),
  });
});

/** Lets that much time pass, running what is due. */
async function pass(ms: number): Promise<void> {
  const end = now + ms;
  for (;;) {
    await new Promise<void>((resolve) => setImmediate(resolve));
    const next = tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
    if (!next) break;
    tasks.splice(tasks.indexOf(next), 1);
    now = next.at;
    next.task();
  }
  now = end;
}

/** How long a request takes until Discord counts it, and from there until its answer. */
let way = { there: 0, back: 0 };
/** When Discord counted each request. */
let counted: number[] = [];

const elapse = (ms: number) => new Promise<void>((resolve) => void tasks.push({ at: now + ms, task: resolve }));

async function request(kind: string): Promise<void> {
  const { there, back } = way;
  begun.push({ kind, at: now });
  if (there > 0) await elapse(there);
  counted.push(now);
  if (back > 0) await elapse(back);
}

const answer = () => gate.pass(() => request("answer"));
const summaries = (count: number) => {
  for (let i = 0; i < count; i++) void gate.background(() => gate.pass(() => request("summary")));
};

/** Of the requests as Discord counted them. */
function mostInAnySecond(): number {
  return Math.max(...counted.map((from) => counted.filter((at) => at >= from && at < from + 1000).length));
}

describe("the request gate", () => {
  it("lets answers through at once up to the limit, then as places become free", async () => {
    for (let i = 0; i < 60; i++) void answer();
    await pass(0);
    expect(begun).toHaveLength(50);
    await pass(1_010);
    expect(begun).toHaveLength(60);
  });

  it("sends summaries evenly and never more than Discord takes, at nearly its full rate", async () => {
    summaries(1_000);
    // The limit's own time is 20 s.
    await pass(20_200);
    expect(begun).toHaveLength(1_000);
    expect(mostInAnySecond()).toBeLessThanOrEqual(50);
    const gaps = begun.slice(10).map(({ at }, i) => at - (begun[i + 9]?.at ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(60);
  });

  it("keeps the limit in every second of Discord's, however bunched the requests arrive, and most of the pace", async () => {
    summaries(1_000);
    // The way takes 20 to 120 milliseconds; now and then Discord holds everything up and then takes it at once.
    for (let i = 0; now < 24_000; i++) {
      way = { there: i % 40 < 30 ? 10 + ((i * 37) % 60) : 10 + (40 - (i % 40)) * 20, back: 10 + ((i * 53) % 40) };
      await pass(20);
    }
    expect(begun).toHaveLength(1_000);
    expect(mostInAnySecond()).toBeLessThanOrEqual(50);
  });

  it("keeps its pace where the way is long but steady", async () => {
    way = { there: 80, back: 80 };
    summaries(1_000);
    await pass(21_500);
    expect(counted).toHaveLength(1_000);
    expect(mostInAnySecond()).toBeLessThanOrEqual(50);
  });

  it("gives an answer the next place while summaries wait, and further answers theirs at once", async () => {
    summaries(1_000);
    await pass(3_000);
    const waits: number[] = [];
    for (let i = 0; i < 15; i++) {
      const asked = now;
      void answer();
      await pass(45);
      waits.push((begun.findLast(({ kind }) => kind === "answer")?.at ?? 0) - asked);
    }
    expect(Math.max(...waits)).toBeLessThanOrEqual(25);
    expect(waits.slice(-5)).toEqual([0, 0, 0, 0, 0]);
  });

  it("lets summaries yield to a stream of answers, and keeps the limit over both", async () => {
    summaries(500);
    for (let i = 0; i < 100; i++) {
      void answer();
      await pass(40);
    }
    const answers = begun.filter(({ kind }) => kind === "answer");
    expect(answers).toHaveLength(100);
    expect(mostInAnySecond()).toBeLessThanOrEqual(50);
    expect(begun.length - answers.length).toBeGreaterThan(80);
  });

  it("takes a place for a request that fails too", async () => {
    const failing = gate.pass(() => Promise.reject(new Error("the line is dead")));
    await expect(failing).rejects.toThrow("the line is dead");
    for (let i = 0; i < 50; i++) void answer();
    await pass(0);
    expect(begun).toHaveLength(49);
  });

  it("knows who runs in the background", () => {
    expect(gate.isBackground).toBe(false);
    expect(gate.background(() => gate.isBackground)).toBe(true);
  });
});
