import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const answerTo = (text: string) => engine.consider({ text }).answer;

describe("a claim with several things in it", () => {
  it.each([
    "Assad escaped to Russia in December 2024.",
    "The clashes have lasted four days on the coast, around Latakia and Baniyas.",
    "Fuel depots, a power station and a water pumping station were attacked.",
    "148 loyalist fighters and 745 civilians died.",
  ])("is borne out where each is told of the same happening: %s", (text) => {
    expect(answerTo(text).verdict).toBe("yes");
  });

  it("is borne out in part where one of a list isn't told", () => {
    expect(answerTo("The insurgents attacked an airport, a power station and a water pumping station.").verdict).toBe(
      "partly",
    );
  });

  it("tells each figure where each is another's", () => {
    const { verdict, text } = answerTo("148 soldiers and 125 loyalist fighters were killed.");
    expect(verdict).toBe("no");
    expect(text).toMatch(/\b125\b[\s\S]*\b148\b/);
  });

  it.each([
    "Loyalists and soldiers killed civilians.",
    "Civilians and soldiers were killed by loyalists.",
    "Assad fled to Russia in March 2021.",
    "The insurgents repaired a power station and a water pumping station.",
  ])("isn't borne out by what befell each: %s", (text) => {
    expect(answerTo(text).verdict).not.toBe("yes");
  });
});

describe("a claim of which the rest is open", () => {
  it.each([
    ["745 civilians died. Shot by Sharaa's soldiers, admit it", "745"],
    ["It says insurgents hide in the mountains. It says nothing of villages there, does it?", "mountains"],
    ["148 loyalists died, and Turkey is bombing them", "148"],
  ])("gets what is so, and no “in part”: %s", (text, told) => {
    const answer = answerTo(text);
    expect(answer.verdict).toBe("partly");
    expect(answer.text).toMatch(/^My source says: .* Whether the rest is so, I don't know\.$/s);
    expect(answer.text).toContain(told);
  });

  it.each([
    ["745 civilians died. we're civilians too", "yes"],
    ["the fuel depots, ok. nobody attacked a power station, right?", "no"],
  ])("isn't open for what only names somebody, or tells of the writer: %s", (text, verdict) => {
    expect(answerTo(text).verdict).toBe(verdict);
  });
});

describe("a claim of a whole", () => {
  it("is borne out in part where it is so in parts", () => {
    expect(answerTo("Latakia is totally without electricity").verdict).toBe("partly");
  });
});

describe("a headline", () => {
  it("is judged without a verb", () => {
    expect(answerTo("“Worst violence in Syria since 2010”").verdict).toBe("no");
  });
});

describe("what asks, or says nothing by itself", () => {
  it.each([
    '"uphill battle", whose phrase is that?',
    'it says "several" depots but how many exactly. there must be a number',
    "hm i thought it was assad?",
    "We are Alawites. Did they come for us as that or were they passing through?",
  ])("isn't borne out: %s", (text) => {
    expect(answerTo(text).verdict).not.toBe("yes");
  });
});

describe("the contrary of what is told", () => {
  it.each([
    "Brussels halted all contact with the new government, right?",
    "Assad ran away a few days ago, right?",
    "nobody attacked the power station, it was an accident",
  ])("is ruled out, in other words too: %s", (text) => {
    expect(answerTo(text).verdict).toBe("no");
  });
});

describe("what is quoted or listed to be checked", () => {
  it.each([
    ["subhead: 'EU condemns bloodshed on the coast' - good to go?", "yes"],
    ["our banner says “Assad has fled to Iran”, can that stay?", "no"],
    ["what about 'Two thousand killed in coastal fighting'", "no"],
  ])("is judged by itself: %s", (text, verdict) => {
    expect(answerTo(text).verdict).toBe(verdict);
  });

  it("gets a line each", () => {
    const answer = answerTo("Check these: a) “Assad fled to Russia” b) “The EU stayed silent”");
    expect(answer.parts?.map(({ verdict }) => verdict)).toEqual(["yes", "no"]);
    expect(answer.text.split("\n")).toEqual([expect.stringMatching(/^1\. Yes/), expect.stringMatching(/^2\. No/)]);
  });

  it.each(["prove its a lie", "then make me one that is harder", "wow ok. did you even try"])(
    "unlike a remark, which gets no verdict: %s",
    (text) => {
      expect(answerTo(text).verdict).toBeUndefined();
    },
  );
});
