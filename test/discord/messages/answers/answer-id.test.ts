import { expect, it } from "vitest";
import { answerId, apart, formulaOf, joined } from "../../../../src/discord/messages/answers/answer-id.ts";

const computed = { entry: "a.b", formula: "difference,a.b,a.c+a.d" };

it("keeps a formula whose terms are sums, beside other answers", () => {
  const ids = joined([answerId(computed), answerId({ entry: "toll.total" })]);
  expect(apart(ids).map(formulaOf)).toEqual([computed.formula, undefined]);
});

it("leaves the entry of a formula that has no room", () => {
  expect(answerId(computed, computed.formula.length)).toBe("a.b");
});
