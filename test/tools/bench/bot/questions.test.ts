import { expect, it } from "vitest";
import { allQuestions, asPeopleAsk, shareOfRepeats } from "../../../../src/tools/bench/bot/questions.ts";
import { seeded } from "../../../../src/tools/bench/measuring/chance.ts";

it("asks the same in every run", () => {
  const drawn = () => {
    const chance = seeded(14);
    return asPeopleAsk(allQuestions(chance), 500, chance);
  };
  expect(drawn()).toEqual(drawn());
});

it("asks few wordings often and many once", () => {
  const wordings = Array.from({ length: 1_000 }, (_, rank) => `wording ${rank}`);
  const asked = asPeopleAsk(wordings, 5_000, seeded(1));
  const times = (rank: number) => asked.filter((question) => question === `wording ${rank}`).length;
  expect(times(0)).toBeGreaterThan(5 * times(9));
  expect(times(9)).toBeGreaterThan(times(500));
  expect(shareOfRepeats(asked)).toBeCloseTo(1 - new Set(asked).size / 5_000);
});
