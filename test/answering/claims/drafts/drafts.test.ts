import { describe, expect, it } from "vitest";
import { statementsOf } from "../../../../src/answering/claims/drafts/take-apart.ts";
import { shippedEngine } from "../../../pack-places.ts";

const engine = shippedEngine();
const answerTo = (text: string) => engine.consider({ text }).answer;

describe("a text taken apart", () => {
  it.each([
    [
      "The mayor opened the bridge, thanked the crew and left.",
      ["The mayor opened the bridge", "The mayor thanked the crew", "The mayor left"],
    ],
    ["The union, a small one, called a strike.", ["The union is a small one", "The union called a strike"]],
    ["Volunteers rescued a dog and a goat.", ["Volunteers rescued a dog", "Volunteers rescued a goat"]],
    [
      "About 300 people are homeless, most of them pensioners.",
      ["About 300 people are homeless", "most of those who are homeless are pensioners"],
    ],
    ["After three days of rain, the dam broke.", ["the rain has gone on for three days", "the dam broke"]],
    [
      "Pilots walked out in May as talks failed. They want better pay.",
      ["Pilots walked out in May", "talks failed", "Pilots want better pay"],
    ],
    ["It rained more in May than in June and July.", ["It rained more in May than in June and July"]],
    ["12 missing in the north, most of them sailors.", ["12 missing in the north", "most of the missing are sailors"]],
    ["The guests who stayed, they were mostly pensioners.", ["The guests who stayed were mostly pensioners"]],
    [
      "The crew took control of a ferry and a tug.",
      ["The crew took control of a ferry", "The crew took control of a tug"],
    ],
    ["A ferry, a tug and a small barge sank.", ["A ferry, a tug and a small barge sank"]],
    ["He sold the house so as to pay his men, and he left.", ["He sold the house so as to pay his men", "he left"]],
  ])("%s", (text, expected) => {
    expect(statementsOf(text).map((one) => one.text)).toEqual(expected);
  });

  it("tells who is named for what is counted", () => {
    const [one] = statementsOf("40 houses burned, the fire brigade says.");
    expect(one).toMatchObject({ text: "40 houses burned", source: { name: "the fire brigade" } });
  });
});

describe("a draft", () => {
  it.each([
    "Bashar al-Assad, the former ruler, is no longer in Syria",
    "Assad didn't resign, he was overthrown. Right?",
    "The dead aren't mostly soldiers, they're mostly civilians. Right?",
  ])("is borne out as a whole where it denies what isn't so: %s", (text) => {
    expect(answerTo(text).verdict).toBe("yes");
  });

  it.each([
    ["Raiders set fire to a power station, several fuel depots and a bakery. OK to post?", /On “several fuel depots” /],
    ["Draft: Assad fled to Russia, sold the power station and took a plane.", /On “sold the power /],
    ["All fuel depots on the coast destroyed, army is withdrawing from Latakia. Right?", /On “All fuel depots on /],
  ])("tells what the source says of a thing to which something else was done: %s", (text, expected) => {
    const { text: told } = answerTo(text);
    expect(told).toMatch(expected);
    expect(told).not.toMatch(/Not in my source: [^.]*(?:power station|fuel depots)/);
  });

  it.each([
    "Gunmen have blown up schools, a power station and a water plant. True?",
    "Security forces lost 148 soldiers and killed 125 remnants of the regime. Correct?",
  ])("of which nothing is borne out is decided as a whole where only that can be: %s", (text) => {
    expect(answerTo(text).text).toMatch(/^(?:In part|No)\b/);
  });

  it.each([
    "Three quarters of those killed were civilians, according to the UN. OK?",
    "According to the United Nations, 745 civilians were killed. Right?",
  ])("isn't borne out with whoever doesn't say so: %s", (text) => {
    const { text: told, verdict } = answerTo(text);
    expect(verdict).toBe("partly");
    expect(told).toMatch(/^Not so: “according to the U.*Observatory.*\nThe rest is in my source/is);
  });

  it("isn't a text that ends with a question without its mark", () => {
    expect(answerTo("The last bit, on it being far from over. Is that the reporter or him").verdict).toBeUndefined();
  });

  it.each([
    ["The EU condemned the violence, called for no further escalation and froze its aid. Right?", /its aid/],
    ["Draft: rebels led by HTS formed an interim administration and banned all parties.", /banned all parties/],
    ["Assad was overthrown in December 2024, fled to Russia and wrote a book there. Can we run it?", /wrote a book/],
  ])("names what the source doesn't say, and says that the rest is in it: %s", (text, unsaid) => {
    const { text: told, verdict, parts } = answerTo(text);
    expect(verdict).toBe("partly");
    expect(told).toMatch(/^Not in my source: /);
    expect(told).toMatch(unsaid);
    expect(told).toMatch(/The rest is in my source|My source does say: /);
    expect(parts?.map((part) => part.text).join("\n")).toBe(told);
  });

  it.each([
    ["Assad fled to Turkey as his government collapsed, and HTS took power.", /^Not so: .*Turkey.*Russia/s],
    [
      "Four days of fighting have left 1,000 dead. Most of them are soldiers, and 900 civilians were killed. OK to print?",
      /^Not so: .*745 civilians/s,
    ],
    [
      "what's wrong in it: HTS is a Shia group, it led the rebels, and it now commands the army",
      /^Not so: .*Shia group.*Sunni/s,
    ],
  ])("tells first what is wrong: %s", (text, expected) => {
    expect(answerTo(text).text).toMatch(expected);
  });

  it.each([
    "Insurgents attacked a power station, a water pumping station and several fuel depots. Accurate?",
    "745 civilians were killed, 125 security men died and 148 Assad loyalists were killed. Is all of that right?",
    "After four days of clashes at least 1,000 people are dead, the Syrian Observatory for Human Rights says. Fair?",
  ])("is borne out where all of it is: %s", (text) => {
    expect(answerTo(text).verdict).toBe("yes");
  });

  it("says so without a yes to whoever asks what is wrong", () => {
    const { text, verdict } = answerTo(
      "Assad fled to Russia, and rebels led by HTS formed an interim administration. Anything I can't back up in there?",
    );
    expect(verdict).toBe("yes");
    expect(text).toMatch(/^I find nothing wrong in it/);
  });

  it("tells another claimant than the source's", () => {
    expect(answerTo("At least 1,000 people died, says the Red Cross, 745 of them civilians. Correct?").text).toMatch(
      /^Not so: “says the Red Cross”/,
    );
  });

  it("repeats no markup, and no name that is called", () => {
    const { text } = answerTo("Assad fled to **Russia**, @everyone robbed a bank and HTS led the rebels. True?");
    expect(text).not.toMatch(/[*@]/);
  });

  it("fits, however much is wrong in it", () => {
    const { text } = answerTo(
      "900 civilians died, 300 soldiers were killed, 20 loyalists were killed, Assad fled to Iran, HTS is a Shia group and Sharaa spoke in Aleppo. Right?",
    );
    expect(text.length).toBeLessThanOrEqual(700);
    expect(text.split("\n").length).toBeGreaterThan(4);
  });

  it.each([
    "they hit the water, who does that",
    "She taught maths, she had nothing to do with politics, and they took her.",
    "My brother is in Jabla, the power is cut and he has no water.",
    "did they condemn it, or did they only talk",
  ])("isn't what only talks or asks: %s", (text) => {
    expect(answerTo(text).text).not.toMatch(/Not so: |Not in my source: |in my source/);
  });

  it("is judged in Arabic, in its words", () => {
    const { text, language } = answerTo("هرب الأسد إلى إيران وانهارت حكومته وقتل 745 مدنيا. صحيح؟");
    expect(language).toBe("ar");
    expect(text).not.toMatch(/Not|source/);
  });
});
