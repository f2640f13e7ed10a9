import { expect, it } from "vitest";
import { withTyping } from "../../../src/discord/asking/typing.ts";
import { createLog } from "../../../src/log.ts";

/** A place that counts, and a timer that fires when told. */
function waiting() {
  let typed = 0;
  let fire = () => {};
  let isCancelled = false;
  const place = { sendTyping: async () => void typed++ };
  const schedule = (task: () => void, ms: number) => {
    expect(ms).toBe(500);
    fire = task;
    return () => {
      isCancelled = true;
    };
  };
  return { place, schedule, elapse: () => fire(), typed: () => typed, isCancelled: () => isCancelled };
}

it("types once an answer takes longer than half a second", async () => {
  const { place, schedule, elapse, typed, isCancelled } = waiting();
  const work = Promise.withResolvers<string>();
  const answer = withTyping(place, createLog("silent"), () => work.promise, schedule);
  elapse();
  work.resolve("done");
  expect(await answer).toBe("done");
  expect(typed()).toBe(1);
  expect(isCancelled()).toBe(true);
});

it("doesn't type for a quick answer", async () => {
  const { place, schedule, typed, isCancelled } = waiting();
  await withTyping(place, createLog("silent"), async () => "done", schedule);
  expect(typed()).toBe(0);
  expect(isCancelled()).toBe(true);
});
