import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const verdictOn = (text: string) => engine.consider({ text }).answer.verdict;

describe("by numbers", () => {
  it.each([
    ["More than 700 civilians were killed, right?", "yes"],
    ["Nearly 750 civilians were killed, right?", "yes"],
    ["Is it true that 2,000 people were killed?", "no"],
    ["Is it true that exactly 1,000 people were killed?", "partly"],
    ["125 civilians were killed, right?", "no"],
    ["745 civilians and 300 soldiers were killed", "partly"],
    ["Most of the dead were soldiers, right?", "no"],
    ["The clashes have gone on for three weeks, right?", "no"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("a count of more than the source tells of", () => {
  it.each([
    ["half a million died in the war, right?", "unsaid"],
    ["half a million were killed in Syria since 2011, true?", "unsaid"],
    ["half a million people died in 13 years of war, right?", "unsaid"],
    ["over ten years 500,000 people were killed, right?", "unsaid"],
    ["2,000 people were killed in four days, right?", "partly"],
    ["It's been going on for two full weeks now, hasn't it?", "no"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("figures held against each other", () => {
  it.each([
    ["more loyalists than soldiers were killed, right?", "yes"],
    ["It's true that fewer civilians than soldiers were killed, isn't it?", "no"],
    ["fewer civilians than loyalists weren't killed, correct?", "yes"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it.each([
    ["The loyalists took a heavier beating than the soldiers did.", "yes"],
    ["The troops suffered harsher losses than Assad's men.", "no"],
    ["The soldiers lost as many men as the loyalists.", "no"],
    ["Not as many soldiers as civilians died.", "yes"],
    ["The gas attack of 2013 didn't kill as many as these clashes.", "no"],
    ["Double as many soldiers as loyalists died.", "no"],
    ["For every dead loyalist there were five dead civilians.", "yes"],
    ["For every dead civilian there were five dead loyalists.", "no"],
    ["The civilians suffered the heaviest losses.", "yes"],
    ["The loyalists had the fewest dead.", "no"],
    ["Soldiers were a minority of the dead.", "yes"],
    ["More than a third of the dead carried weapons.", "no"],
    ['Claim number 4: "nearly three in four of those killed weren\'t fighters". True?', "yes"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it("says first what it comes to, where the claim denies it", () => {
    const { answer } = engine.consider({ text: "soldiers didn't outnumber civilians among the dead, right?" });
    expect(answer).toMatchObject({ verdict: "yes", text: expect.stringMatching(/^Yes/) });
  });
});

describe("who counts is told with the count", () => {
  it.each(["SOHR said 1300 dead, right?", "the Observatory reports 2,000 killed, true?"])("%s", (text) => {
    const { answer } = engine.consider({ text });
    expect(answer.verdict).toBe("no");
    expect(answer.text).toContain("1,000");
  });
});

describe("a bound in whatever words", () => {
  it.each([
    ["Not even 90 loyalists were killed", "no"],
    ["Civilian deaths stand north of 700", "yes"],
    ["Civilian deaths haven't passed 600", "no"],
    ["400 dead at the very most", "no"],
    ["The death toll isn't below 900", "yes"],
    ["loyalist deaths were nowhere near 140", "no"],
    ["well under 400 dead, judging by what a friend sent me", "no"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("a bound", () => {
  it.each([
    ["insurgents number less than 200", "unsaid"],
    ["there are fewer than 300 insurgents", "unsaid"],
    ["less than 1000 insurgents are in the hills", "no"],
    ["fewer than 200 loyalist fighters were killed", "yes"],
    ["less than 150 security forces died", "yes"],
    ["70-something percent were civilians", "yes"],
    ["700-odd civilians were killed", "yes"],
    ["60-something percent of the dead were civilians", "no"],
  ])("is borne out by what counts the same: %s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("a right number of what others do", () => {
  it.each([
    ["Assad is hiding in the mountains with 5,000 fighters", "no"],
    ["bashar hides in the mountains together with 5000 men, true?", "no"],
    ["An estimated 5,000 loyalists hide in the mountains", "yes"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it("and where somebody is said to be instead of them, theirs is told", () => {
    expect(engine.consider({ text: "Assad is hiding in the mountains" }).answer).toMatchObject({
      verdict: "no",
      text: expect.stringMatching(/Russia/),
    });
  });
});

describe("a count of some whom only the speaker tells apart", () => {
  it.each([
    ["148 of their lads are dead", "partly"],
    ["is it true 125 of our boys were killed?", "partly"],
    ["125 of them died", "partly"],
    ["125 of our soldiers dead", "yes"],
    ["148 of our soldiers died", "no"],
    ["745 of them were soldiers", "no"],
    ["500 of ours killed", "unsaid"],
    ["4 of them died", "unsaid"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("a guess without its subject", () => {
  it.each([
    "exactly so nobody knows. could be the remnants killed them to have it filmed",
    "could be the insurgents did it themselves",
    "could be that the loyalists killed the civilians",
    "could be the remnants bombed the station to blame the government",
  ])("%s", (text) => {
    expect(verdictOn(text)).toBe("unsaid");
  });
});

describe("a count of those who are called dead", () => {
  it.each([
    ["The Observatory counted 2,900 dead civilians, right?", "no"],
    ["the observatory tallied two thousand murdered civilians, correct?", "no"],
    ["SOHR counted 640 slain troops, true?", "no"],
    ["the observatory counted 745 slain civilians, right?", "yes"],
    ["the observatory reports 148 fallen fighters, correct?", "yes"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it("differs from what somebody is said to have done to them", () => {
    expect(verdictOn("the army killed 3,000 civilians, right?")).not.toBe("no");
  });
});
