import { describe, expect, it } from "vitest";
import { numbersIn } from "../../src/knowledge/numbers.ts";

describe("the numbers of a text", () => {
  it.each([
    ["at least 1,000 people", [1000]],
    ["745 civilians, 125 soldiers", [745, 125]],
    ["2.5 million", [2.5]],
    ["The fourth of 1,234,567.", [1234567]],
    ["for four days", [4]],
    ["Ten and TWO", [10, 2]],
    ["often someone is alone", []],
    ["", []],
  ])("in “%s” are %j", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});
