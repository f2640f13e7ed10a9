import { expect, it } from "vitest";
import { simulate } from "../../../../src/tools/bench/delivery/year.ts";

it("posts once a local date in each of 40 servers and zones, odd ones too, over the clock changes of a spring", async () => {
  const simulated = await simulate({ guilds: 40, from: "2025-03-25", days: 15, stepMinutes: 30 });
  expect(simulated).toMatchObject({ lost: 0, doubled: 0, zones: 40 });
  expect(simulated.posts).toBeGreaterThan(40 * 13);
});
