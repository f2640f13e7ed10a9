import { expect, it } from "vitest";
import { askOnABadDay } from "../../../../src/tools/bench/once/ask-on-a-bad-day.ts";
import { hurried } from "../../../../src/tools/bench/once/hurried.ts";
import { scene } from "../../../discord/scene.ts";

it("answers each of some hundred questions once while a tenth of the exchanges fails", async () => {
  const { standIn, bot } = await scene({ patience: hurried });
  const tallies = await askOnABadDay({ standIn, bot, questions: 300, seed: 3, share: 0.1, atOnce: 30 });
  expect(standIn.faults.happened.size).toBeGreaterThan(5);
  for (const { asked, answered, refused, doubled, lost } of tallies.values()) {
    expect(asked).toBe(100);
    expect({ doubled, lost }).toEqual({ doubled: 0, lost: 0 });
    expect(answered + refused).toBe(asked);
    expect(answered).toBeGreaterThan(90);
  }
});
