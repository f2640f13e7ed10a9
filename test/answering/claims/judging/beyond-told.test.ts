import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../../pack-places.ts";

const verdictOn = (text: string) => shippedEngine().consider({ text }).answer.verdict;

describe("a length of time of which the least is told", () => {
  it.each([
    ["The Assads ruled Syria for more than fifty years", "partly"],
    ["The Assad family was in power for 54 years, right?", "unsaid"],
    ["Assad's family ruled for decades", "yes"],
  ])("bears out no longer one: %s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("how many times as many", () => {
  it.each([
    "Twice as many people died in the 2013 chemical attack as in these clashes.",
    "The 2013 attack killed double the number of these clashes, correct?",
    "The attack of 2013 had three times the toll of these days",
  ])("is borne out by no count: %s", (text) => {
    expect(verdictOn(text)).not.toBe("yes");
  });
});

describe("how many more", () => {
  it.each(["so assads side lost 23 more?", "the loyalists lost 23 more"])("isn't ruled out by a total: %s", (text) => {
    expect(verdictOn(text)).not.toBe("no");
  });
});

describe("a person's words, quoted", () => {
  it.each([
    ["quote check: 'We can live together. Syria has the strength to survive these challenges.'", "partly"],
    ['Did he say "Syria has the power to survive these challenges"?', "partly"],
    ['Sharaa said "We must preserve national unity", right?', "yes"],
    ['"Syria has the resilience to survive these challenges": his words, correct?', "yes"],
  ])("are borne out word for word alone: %s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});
