import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const answer = (text: string, context: readonly string[] = []) => engine.consider({ text, context }).answer;

describe("a sum with a member's own number", () => {
  it.each([
    ["their sheet says 1,225 civilians and yours 745: a gap of 480?", "yes", "1,225 − 745 = 480"],
    ["I have 1,250 dead, you have 1,018, so the difference is 232 right", "yes", "1,250 − 1,018 = 232"],
    ["I have 1,250 dead, you have 1,018, so the difference is 300 right", "no", "1,250 − 1,018 = 232"],
    ["another page lists 837 civilians, 92 more than yours", "yes", "837 − 745 = 92"],
    ["5,000 insurgents divided by 148 killed makes about 34, ok?", "yes", "5,000 ÷ 148 ≈ 33.78"],
  ])("%s: %s", (text, verdict, equation) => {
    const told = answer(text, ["toll.total"]);
    expect(told.verdict).toBe(verdict);
    expect(told.text).toContain(equation);
  });

  it("says whose each number is", () => {
    const { text } = answer("I have 1,250 dead, you have 1,018, so the difference is 232 right");
    expect(text).toContain("1,250 isn't in my source");
    expect(text).toContain("745 + 125 + 148");
  });

  it.each([
    "our village has 640 people. did more than that die?",
    "640 pupils go to my school, is a thousand dead more than us",
    "we have 640 seats in our hall, are the people killed more than that?",
  ])("compares: %s", (text) => {
    expect(answer(text, ["toll.total"]).text).toMatch(/at least 1,000 people killed .*, against your 640/i);
  });

  it("leaves open what a bound leaves open", () => {
    expect(answer("my village has 1,900 people, did more than that die?").text).toContain("bounds leave open");
  });

  it.each([
    "we sold 745 tickets and they sold 640, a difference of 105?",
    "4: More soldiers than loyalists were killed.",
  ])("computes nothing of others: %s", (text) => {
    expect(answer(text).text).not.toContain("your");
  });
});

describe("another's figures held against the source's", () => {
  it.each([
    "A different site has 900 civilians, 210 security and 250 loyalists. Higher or lower than here?",
    "the other paper writes 900 civilians, 210 soldiers, 250 Assad fighters, how does that compare line by line?",
  ])("%s", (text) => {
    const told = answer(text).text;
    expect(told).toContain("745 civilians (your 900 is higher)");
    expect(told).toContain("148 fighters loyal to Assad (your 250 is higher)");
  });

  it("holds their total against the source's sum", () => {
    const told = answer(
      "another outlet has 900 civilians, 210 soldiers, 250 loyalists = 1360. Is that inconsistent with this?",
    ).text;
    expect(told).toContain("your 1,360 is higher");
    expect(told).toContain("148 fighters loyal to Assad (your 250 is higher)");
  });

  it("tells which of two numbers the source has", () => {
    expect(answer("my cousin says 1400 died, I said 1000. who is right?").text).toMatch(/1,400 killed.*at least 1,000/);
    expect(answer("you say 5,000 insurgents, a blog says hundreds. which should I use?").text).toContain("5,000");
  });
});

describe("an average that is stated", () => {
  it.each([
    "over four days that makes 250 a day, can I write that",
    "1000 in 4 days = 250 daily?",
    "and that's roughly 250 per day",
  ])("is borne out: %s", (text) => {
    const told = answer(text, ["toll.total"]);
    expect(told.verdict).toBe("yes");
    expect(told.text).toContain("At least 250 a day");
  });

  it.each(["250 tents a day were given out", "250 refugees a day cross the border", "250 on the first day alone?"])(
    "says nothing of others: %s",
    (text) => {
      expect(answer(text, ["toll.total"]).verdict).not.toBe("yes");
    },
  );
});
