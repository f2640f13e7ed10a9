import { expect, it, onTestFinished } from "vitest";
import { askOnABadDay } from "../../../../src/tools/bench/once/ask-on-a-bad-day.ts";
import { scene } from "../../../discord/scene.ts";

it("answers each of some hundred questions once while a tenth of the exchanges fails", async () => {
  const { standIn, bot } = await scene();
  // Held answers come late: how long a try may take is a matter of the clock, and held elsewhere.
  const letGo = setInterval(() => standIn.faults.release(), 5);
  onTestFinished(() => clearInterval(letGo));
  const tallies = await askOnABadDay({ standIn, bot, questions: 300, seed: 3, share: 0.1, atOnce: 30 });
  expect(standIn.faults.happened.size).toBeGreaterThan(5);
  for (const { asked, answered, refused, doubled, lost } of tallies.values()) {
    expect(asked).toBe(100);
    expect({ doubled, lost }).toEqual({ doubled: 0, lost: 0 });
    expect(answered + refused).toBe(asked);
    expect(answered).toBeGreaterThan(90);
  }
});
