import { expect, it } from "vitest";
import { RecentAnswers } from "../../../src/discord/surface/recent-answers.ts";

const SPOT = { channelId: "1", subject: "toll.total", language: "en", version: "1" } as const;
const STANDING = { messageId: "7", url: "https://discord.com/channels/@me/1/7" };
const NOW = () => Temporal.Instant.from("2026-11-22T06:00:00Z");

/** A clock for limits that the test calls over. */
function limits() {
  const running = new Set<() => void>();
  const schedule = (task: () => void) => {
    running.add(task);
    return () => void running.delete(task);
  };
  return { running, schedule };
}

it("who can't wait isn't kept by an answer that is on its way for too long", async () => {
  const { running, schedule } = limits();
  const recent = new RecentAnswers(NOW, schedule);
  const slow = Promise.withResolvers<typeof STANDING>();
  const first = recent.postOnce(SPOT, () => slow.promise);
  const second = recent.postOnceSoon(SPOT, () => expect.unreachable("the same is under way"));
  for (const task of running) task();
  expect(await second).toBe("under way");
  slow.resolve(STANDING);
  await first;
  expect(await recent.postOnceSoon(SPOT, async () => undefined)).toEqual(STANDING);
  expect(running.size).toBe(0);
});

it("who waited for an answer that failed gets one", async () => {
  const recent = new RecentAnswers(NOW, limits().schedule);
  const first = recent.postOnce(SPOT, () => Promise.reject(new Error("it failed")));
  const posted: string[] = [];
  const second = recent.postOnceSoon(SPOT, async () => {
    posted.push("second");
    return STANDING;
  });
  await expect(first).rejects.toThrow("it failed");
  expect(await second).toBeUndefined();
  expect(posted).toEqual(["second"]);
});
