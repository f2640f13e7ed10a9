import { expect, it } from "vitest";
import { shippedEngine } from "../../../pack-places.ts";

const answerTo = (text: string) => shippedEngine().consider({ text }).answer;

it("denies nothing by likeness of which all is told", () => {
  const answer = answerTo("the insurgents cut off the power, right?");
  expect(answer.verdict).not.toBe("no");
  expect(answer.text).toContain("power station");
});

it("leaves open whether anybody died of what is told, and offers that", () => {
  const answer = answerTo("did anyone die in the blackout");
  expect(answer).toMatchObject({ outcome: "unknown", verdict: "unsaid" });
  expect(answer.suggestions.map(({ entry }) => entry)).toEqual(["infrastructure.power"]);
});

it.each([
  ["Kurdish commanders took over the Syrian army, right?", "no"],
  ["Assad is still in command of Syria's armed forces", "no"],
  ["the clashes are all out by the Iraqi border", "no"],
  ["Only the loyalists were told to stop by the EU, right?", "no"],
  ["Most of those killed were armed, right?", "no"],
  ["the new rulers' men have all left the coast, right?", "no"],
  ["Syria's army answers to the group that led the rebels", "yes"],
  ["nobody touched the fuel depots, right?", "no"],
  ["the Observatory gave no numbers at all, right?", "no"],
  ["Christians were left alone by the gunmen", "unsaid"],
])("goes by what the sorted claims sound like: %s", (text, verdict) => {
  expect(answerTo(text).verdict).toBe(verdict);
});
