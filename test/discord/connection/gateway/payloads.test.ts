import { expect, it } from "vitest";
import { createLog } from "../../../../src/log.ts";
import { pelt } from "../../../../src/tools/bench/payloads/pelt.ts";
import { shippedEngine } from "../../scene.ts";

/** In short; `npm run bench -- payloads` sends 20,000. What crashes or isn't handled fails the run by itself. */
it("spoilt payloads crash nothing, ping nobody, and leave the bot answering", async () => {
  const { pings, violations, asked, answered } = await pelt({
    payloads: 300,
    seed: 15,
    engine: shippedEngine(),
    log: createLog("silent"),
  });
  expect(pings).toEqual([]);
  expect(violations).toEqual([]);
  expect(answered).toBe(asked);
});
