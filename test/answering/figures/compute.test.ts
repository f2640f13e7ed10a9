import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerFormula } from "../../../src/answering/figures/answer-formula.ts";
import { compute } from "../../../src/answering/figures/compute.ts";
import { formatFormula, OPERATIONS, parseFormula, type Term } from "../../../src/answering/figures/formula.ts";
import { countedFact, election } from "./election.ts";

const lists = [
  countedFact("green", 600, { of: "votes" }),
  countedFact("blue", 300, { of: "votes" }),
  countedFact("grey", 100, { of: "votes" }),
];
const base = election(
  [
    countedFact("votes", 900, { operator: "at least" }),
    ...lists,
    countedFact("first-time", 80, { of: "green" }),
    countedFact("turned-away", 40, { operator: "about" }),
  ],
  ["green", "blue", "grey"],
);
const textOf = (formula: string) => {
  const parsed = parseFormula(formula);
  return parsed && answerFormula(base, parsed)?.text;
};

describe("a computation", () => {
  it("adds groups that are counted side by side, with the formula and who counted", () => {
    expect(textOf("sum,green,blue")).toMatch(
      /600 green and 300 blue, together 900\. Our arithmetic: 600 \+ 300 = 900\. .*Election Board/,
    );
  });

  it.each([
    ["a part and its whole", "sum,votes,green", /can't be added.*one is a part of another/],
    ["a part of a part and the whole", "sum,votes,first-time", /one is a part of another/],
    ["what isn't of one count", "sum,green,turned-away", /don't belong to one count/],
    ["a figure and itself", "sum,green,green", /different counts of the same/],
  ])("doesn't add %s", (_, formula, expected) => {
    expect(textOf(formula)).toMatch(expected);
    expect(textOf(formula)).not.toMatch(/together/);
  });

  it("keeps bounds: what is left of a lower bound is one, what is left after one an upper bound", () => {
    expect(textOf("difference,votes,green")).toContain("The difference: at least 300.");
    expect(compute(base, { operation: "difference", terms: [["votes"], ["turned-away"]] })?.result?.amount).toEqual({
      value: 860,
      isAbout: true,
      isLeast: true,
      isMost: false,
    });
  });

  it("takes the groups' sum as the whole of a share", () => {
    expect(textOf("share,grey")).toMatch(/about 10 %, or about one in 10: 100 grey of the 1,000 in all groups/i);
  });

  it("says whether more is so, the greater first", () => {
    expect(textOf("more,blue,green")).toMatch(/^No, not by these figures\. 600 green, against 300 blue/);
    expect(textOf("fewer,blue,green")).toMatch(/^Yes, by these figures\./);
  });

  it("orders the groups of a whole", () => {
    expect(textOf("rank,votes")).toMatch(/600 green, 300 blue, 100 grey/);
  });

  it("computes nothing from figures that the base doesn't have", () => {
    expect(textOf("sum,green,purple")).toBeUndefined();
  });
});

const count = fc.integer({ min: 1, max: 100_000 });

describe("any figures", () => {
  it("sum to their sum where they are groups of one count, beside their whole too, and to nothing where one is a part of another", () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 6 }), (values) => {
        const parts = values.map((value, i) => countedFact(`part-${i}`, value, { of: "whole" }));
        const ids = parts.map(({ id }) => id);
        const made = election([countedFact("whole", 1), ...parts], ids, "whole");
        const terms = ids.map((id): Term => [id]);
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(compute(made, { operation: "sum", terms })?.result?.amount.value).toBe(total);
        const beside = compute(made, { operation: "sum", terms: [["whole"], ...terms] });
        expect(beside?.result?.amount.value).toBe(total);
        expect(beside?.whole?.amount.value).toBe(1);
        expect(compute(made, { operation: "sum", terms: [["whole"], ...terms.slice(1)] })?.result).toBeUndefined();
        expect(compute(made, { operation: "more", terms: [["whole", "part-0"], ["part-1"]] })).toBeUndefined();
      }),
    );
  });
});

describe("a formula", () => {
  it("is read back as it was written", () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,12}$/);
    const term = fc.tuple(id, fc.array(id, { maxLength: 2 })).map(([first, rest]): Term => [first, ...rest]);
    fc.assert(
      fc.property(
        fc.constantFrom(...OPERATIONS),
        fc.array(term, { minLength: 1, maxLength: 4 }),
        (operation, terms) => {
          expect(parseFormula(formatFormula({ operation, terms }))).toEqual({ operation, terms });
        },
      ),
    );
  });

  it("is nothing else", () => {
    expect(parseFormula("entry:toll.total")).toBeUndefined();
    expect(parseFormula("sum")).toBeUndefined();
  });
});
