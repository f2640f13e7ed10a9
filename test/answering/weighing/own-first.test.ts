import { describe, expect, it } from "vitest";
import type { Assurance } from "../../../src/answering/roles/assurance.ts";
import { ownFirst } from "../../../src/answering/weighing/own-first.ts";
import type { WeighedOption, Weighing } from "../../../src/answering/weighing/weigh.ts";
import { floodEntry } from "../flood.ts";
import { aloneWith, strangenessWith } from "../made-evidence.ts";

const inherited = { ...floodEntry("unknown.casualties"), isInherited: true };

function option(entry: WeighedOption["entry"], probability: number, unheld = 0): WeighedOption {
  return { entry, probability, evidence: aloneWith({ unheld }) };
}

function weighing(...candidates: readonly WeighedOption[]): Weighing {
  return { setting: "alone", candidates, none: 0.1, against: strangenessWith({}) };
}

const assured = (probability: number) => (): Assurance => ({ probability, evidence: {} as Assurance["evidence"] });

describe("an answer of the event's own beside what the base says isn't known", () => {
  const houses = floodEntry("houses");

  it("comes first where it is likely without the base's, and its facts say what is asked", () => {
    const own = ownFirst(weighing(option(inherited, 0.6), option(houses, 0.3)), assured(0.8));
    expect(own?.candidates.map(({ entry }) => entry.id)).toEqual(["houses"]);
    expect(own?.candidates[0]?.probability).toBeCloseTo(0.75);
    expect(own?.none).toBeCloseTo(0.25);
  });

  it.each([
    ["its facts hardly say what is asked", weighing(option(inherited, 0.6), option(houses, 0.3)), 0.2],
    ["its facts show that they don't", weighing(option(inherited, 0.6), option(houses, 0.3, 1)), 0.8],
    ["it isn't likely even so", weighing(option(inherited, 0.85), option(houses, 0.05)), 0.8],
    ["it is the likeliest anyway", weighing(option(houses, 0.6), option(inherited, 0.3)), 0.8],
    [
      "the event says itself that it isn't known",
      weighing(option(floodEntry("unknown.casualties"), 0.6), option(houses, 0.3)),
      0.8,
    ],
  ])("changes nothing where %s", (_, known, assurance) => {
    expect(ownFirst(known, assured(assurance))).toBeUndefined();
  });
});
