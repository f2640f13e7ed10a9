import { describe, expect, it } from "vitest";
import { ChannelQueue, CrowdedError } from "../../../src/discord/people/channel-queue.ts";
import { USUAL_PACE } from "../../../src/discord/people/pace.ts";
import { type FakeTime, fakeTime, settled } from "./fake-time.ts";

/** A queue whose posts take no time; who was posted and who was dropped, in order, with the time. */
function queueOf(calm: (userId: string) => boolean = () => true) {
  const time = fakeTime();
  const queue = new ChannelQueue({ pace: USUAL_PACE, ...time, calmness: (id) => (calm(id) ? 1 : 0) });
  const posted: string[] = [];
  const dropped: string[] = [];
  const post = (name: string, channelId = "general") => {
    const [userId = ""] = name.split(" ");
    queue
      .post(channelId, userId, async () => void posted.push(`${name} at ${time.now() / 1000}`))
      .catch((error: unknown) => {
        if (!(error instanceof CrowdedError)) throw error;
        dropped.push(`${name} at ${time.now() / 1000}`);
      });
  };
  return { time, queue, posted, dropped, post };
}

async function passUntilEmpty(time: FakeTime): Promise<void> {
  await time.pass(60_000);
}

describe("answers to one channel", () => {
  it("go out three at once, then one a second, never more than five in five", async () => {
    const { time, posted, post } = queueOf();
    for (let i = 0; i < 12; i++) post(`member${i}`);
    await settled();
    expect(posted.length).toBe(3);
    await time.pass(1_000);
    expect(posted.length).toBe(4);
    await time.pass(1_000);
    expect(posted.length).toBe(5);
    await time.pass(5_000);
    expect(posted.length).toBe(8);
  });

  it("are dropped where they waited ten seconds", async () => {
    const { time, posted, dropped, post, queue } = queueOf((id) => id !== "much");
    for (let i = 0; i < 12; i++) post(`much ${i}`);
    await time.pass(20_000);
    expect(posted.map((one) => Number(one.split(" at ")[1]))).toEqual([0, 0, 0, 5, 5, 5]);
    expect(posted.length + dropped.length).toBe(12);
    expect(queue.waiting).toBe(0);
  });

  it("are dropped of whoever has most waiting, the oldest first", async () => {
    const { dropped, post } = queueOf();
    for (let i = 0; i < 3; i++) post(`first${i}`);
    for (let i = 0; i < 7; i++) post(`greedy ${i}`);
    for (let i = 0; i < 5; i++) post(`other${i}`);
    await settled();
    expect(dropped).toEqual(["greedy 0 at 0", "greedy 1 at 0"]);
  });

  it("of one person go out in their order, though a bucket fills while it is looked at", async () => {
    const time = fakeTime();
    let looks = 0;
    const queue = new ChannelQueue({ pace: USUAL_PACE, ...time, calmness: () => looks++ / 1_000 });
    const posted: number[] = [];
    for (let i = 0; i < 8; i++) queue.post("general", "noor", async () => void posted.push(i)).catch(() => undefined);
    await time.pass(9_000);
    expect(posted).toEqual([0, 1, 2, 3, 4, 5]);
    queue.stop();
  });

  it("of those who ask little go before the others', who never fill the channel", async () => {
    const { time, posted, post } = queueOf((id) => id !== "much");
    for (let i = 0; i < 9; i++) post(`much ${i}`);
    await settled();
    expect(posted.length).toBe(3);
    post("lina");
    await settled();
    expect(posted.at(-1)).toBe("lina at 0");
    await time.pass(5_000);
    expect(posted.slice(4).every((one) => one.startsWith("much"))).toBe(true);
  });

  it("never wait for another channel's", async () => {
    const { posted, post } = queueOf();
    for (let i = 0; i < 30; i++) post(`member${i}`);
    post("lina", "elsewhere");
    await settled();
    expect(posted).toContain("lina at 0");
  });

  it("leave nothing behind", async () => {
    const { time, queue, post } = queueOf();
    for (let i = 0; i < 300; i++) post(`member${i % 7} ${i}`, `channel ${i % 11}`);
    await passUntilEmpty(time);
    expect([queue.waiting, queue.size]).toEqual([0, 0]);
  });

  it("end with the bot", async () => {
    const { time, queue, posted, dropped, post } = queueOf();
    for (let i = 0; i < 8; i++) post(`member${i}`);
    await settled();
    queue.stop();
    await settled();
    post("late");
    await time.pass(20_000);
    expect([posted.length, dropped.length]).toEqual([3, 6]);
  });
});

it("a flood of 200 questions a second by 50 members keeps a channel at Discord's pace, and is over when it ends", async () => {
  const asked = new Map<string, number>();
  const { time, queue, posted, post } = queueOf((id) => (asked.get(id) ?? 0) < 7);
  let lina = 0;
  for (let tick = 0; tick < 150; tick++) {
    for (let i = 0; i < 20; i++) {
      const member = `m${(tick * 20 + i) % 50}`;
      asked.set(member, (asked.get(member) ?? 0) + 1);
      post(`${member} ${tick}`);
    }
    if (tick % 30 === 29) post(`lina ${lina++}`);
    await time.pass(100);
  }
  const waits = posted.filter((one) => one.startsWith("lina"));
  expect(waits.length).toBe(lina);
  expect(queue.waiting).toBeLessThanOrEqual(USUAL_PACE.waiting);
  await time.pass(10_000);
  expect(queue.waiting).toBe(0);
  const seconds = posted.map((one) => Number(one.split(" at ")[1]));
  for (const from of seconds) expect(seconds.filter((at) => at >= from && at < from + 5).length).toBeLessThanOrEqual(5);
  expect(Math.max(...seconds)).toBeLessThanOrEqual(25);
});
