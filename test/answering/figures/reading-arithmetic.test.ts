import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const ask = (text: string, ...context: string[]) => engine.consider({ text, context }).answer;
const formulaOf = (text: string, ...context: string[]) => {
  const answer = ask(text, ...context);
  return answer.outcome === "answer" ? answer.formula : undefined;
};

describe("arithmetic is read from the words that members use", () => {
  it.each([
    ["an order by its ends", "sort the three groups of victims, smallest first", "rank-up,toll.total"],
    ["groups in an order", "troops, civilians, insurgents: list by losses, descending", /^rank,toll.security,toll.civ/],
    ["a place in the order", "which group is in second place", "rank,toll.total"],
    ["possessives", "did Assad's lot lose more than the security boys", "more,toll.loyalists,toll.security"],
    ["“more” before a group", "more dead civilians or more dead soldiers", "compare,toll.civilians,toll.security"],
    ["a list", "what does the list come to", "sum,toll.civilians,toll.security,toll.loyalists"],
    [
      "numbers in words",
      "a hundred and forty-eight plus a hundred and twenty-five",
      "sum,toll.loyalists,toll.security",
    ],
    ["division", "745 divided by 148", "ratio,toll.civilians,toll.loyalists"],
    ["a share out of so many", "of every 10 dead, how many were soldiers", "share,toll.security"],
    ["a name that fits both sides", "what share of the dead were fighters", "share,toll.security+toll.loyalists"],
    [
      "a count in percent of another",
      "what percent of the 2013 toll is the present toll",
      "share,toll.total,history.2013-toll",
    ],
    ["a day's average", "dead soldiers a day", "per-day,toll.security,duration"],
    [
      "groups against their total",
      "how much more than 1,000 do the three groups add up to",
      /^difference,toll.total,toll.civ/,
    ],
    [
      "the question at the end of a story",
      "We argued about it all through lunch and nobody would give in. Did more soldiers die than civilians?",
      "more,toll.security,toll.civilians",
    ],
  ])("%s", (_, text, expected) => {
    expect(formulaOf(text)).toMatch(expected);
  });

  it("and a claim that compares is denied or borne out", () => {
    expect(ask("my uncle says the army lost more than the loyalists, true or false")).toMatchObject({
      act: "compare",
      verdict: "no",
      text: expect.stringMatching(/^No, .*148.*125/),
    });
    expect(ask("is it true that fewer soldiers died than civilians?")).toMatchObject({ verdict: "yes" });
  });

  it("and bounds say how much a sum exceeds a figure that may be higher", () => {
    expect(ask("the three groups minus the reported total").text).toContain("The difference: at most 18.");
  });

  it.each([
    ["as a percentage?", "toll.loyalists", "share,toll.loyalists"],
    ["how many more is that than the soldiers?", "toll.civilians", "difference,toll.civilians,toll.security"],
    ["and compared to the loyalists?", "toll.security", "compare,toll.security,toll.loyalists"],
    ["and per day?", "toll.civilians", "per-day,toll.civilians,duration"],
  ])("after an answer: %s", (text, context, expected) => {
    expect(formulaOf(text, context)).toBe(expected);
  });

  it.each([
    "how many more will die per day",
    "did more people die in Homs than in Latakia",
    "how many soldiers are left after losing 125",
    "In Gaza it was worse. How many more civilians than soldiers died?",
    "what percentage of Syrians are Alawites",
    "solve 3x + 7 = 22",
  ])("but not: %s", (text) => {
    expect(formulaOf(text)).toBeUndefined();
  });
});

it("a small number of groups isn't taken for a figure that is wrong", () => {
  expect(ask("break the toll down into the 3 groups").text).not.toContain("That isn't what my source says");
});
