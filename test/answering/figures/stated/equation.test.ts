import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../../pack-places.ts";

const engine = shippedEngine();

describe("a sum that is stated with its result", () => {
  it.each([
    ["745+125+148 = 1108", "no"],
    ["745+125+148 = 1108 you cant even count", "no"],
    ["745 + 125 = 870", "yes"],
    ["so 745 plus 125 plus 148 makes 1108, not 1018", "no"],
    ["745 - 148 = 500 right?", "no"],
    ["125+148 is 300", "no"],
    ["745 + 125 + 148 is the 1000?", "no"],
    ["so 745 + 125 + 148, thats the 1000?", "no"],
    ["745 + 125 + 148, that's at least 1,000 dead", "yes"],
    ["is 745 plus 125 870?", "yes"],
    ["125 and 148 together is 273 right", "yes"],
    ["do 745, 125 and 148 add up to 1,018?", "yes"],
    ["745, 125, and 148 come to 1,108, no?", "no"],
    ["745 plus 125 gives you more than 900", "no"],
    ["isn't 745 minus 148 600?", "no"],
  ])("%s: %s", (text, verdict) => {
    const { answer } = engine.consider({ text });
    expect(answer.verdict).toBe(verdict);
    expect(answer.text).toContain("Our arithmetic");
  });

  it.each([
    "745 + 125 + 148 is 1,018. Why do they write 1,000 then?",
    "do 745, 125 and 148 add up to 1,018? then why does it say 1,000?",
  ])("is held against the whole that is set beside it: %s", (text) => {
    expect(engine.consider({ text }).answer.text).toContain("The whole is given as at least 1,000");
  });

  it("of other numbers says nothing of the event", () => {
    expect(engine.consider({ text: "12 + 13 = 26" }).answer.outcome).not.toBe("answer");
  });
});

describe("a share that is stated", () => {
  it.each([
    ["loyalist fighters were 15 % of those killed, true?", "yes", "148 ÷ 1,018 ≈ 14.5 %"],
    ["125 of the 1,018 makes about 12 percent, I think", "yes", "125 ÷ 1,018 ≈ 12.3 %"],
    ["soldiers as a percentage of the dead, about 12 %?", "yes", "125 ÷ 1,018"],
    ["what percentage of the dead were loyalists? I get 14.5", "yes", "148 ÷ 1,018"],
    ["were 30 % of the dead police?", "no", "125 ÷ 1,018"],
    ["over 80 percent of those killed were civilians, right?", "no", "745 ÷ 1,018"],
    ["so 73 % civilians, 12 % soldiers, 15 % loyalists?", "yes", "148 ÷ 1,018"],
    ["civilians 73 percent, police 20 percent, is that so?", "partly", "745 ÷ 1,018"],
  ])("%s: %s", (text, verdict, arithmetic) => {
    const { answer } = engine.consider({ text });
    expect(answer.verdict).toBe(verdict);
    expect(answer.text).toContain(arithmetic);
  });

  it.each([
    ["the army made up 15 % of the dead, no?", "148 ÷ 1,018 ≈ 14.5 %"],
    ["745 / 1000 = 74.5 %", "745 of the 1,018"],
    ["125 of 5000 is 2.5 percent. So the army hardly lost anybody up in the hills and will surely win", "125 ÷ 5,000"],
  ])("has no verdict where another group, other numbers or more are meant: %s", (text, told) => {
    const { answer } = engine.consider({ text });
    expect(answer.verdict ?? "none").not.toMatch(/yes|no$/);
    expect(answer.text).toContain(told);
  });

  it.each([
    ["six civilians died for each soldier, no?", "yes"],
    ["for every soldier killed, about 6 civilians died", "yes"],
    ["for each dead loyalist there are 5 dead civilians, right?", "yes"],
    ["For every soldier killed, 10 civilians died.", "no"],
    ["so the ratio of civilians to loyalists is 5:1", "yes"],
    ["ten civilians per dead soldier", "no"],
    ["23 more loyalists than soldiers were killed", "yes"],
    ["100 more loyalists than soldiers were killed", "no"],
  ])("and so with other results: %s", (text, verdict) => {
    expect(engine.consider({ text }).answer.verdict).toBe(verdict);
  });
});

describe("a whole beside its groups", () => {
  it.each([
    "I add it up to 1018, the piece has at least 1,000. Is that a mistake?",
    "745 plus 125 plus 148 is not 1000, so they lie",
    "how can 745, 125 and 148 make one thousand?",
    "why do the parts come to 1018 if the total is 1000",
    "the breakdown contradicts the total",
  ])("is held against their sum: %s", (text) => {
    expect(engine.consider({ text }).answer.text).toMatch(
      /= 1,018\..*at least 1,000 people killed, which the sum doesn't/,
    );
  });
});

describe("several results in one message", () => {
  it.each([
    ["125 + 148 = 273 fighters. civ to combatant ratio 2.7:1, ok?", "yes", ["= 273", "≈ 2.73"]],
    ["125 + 148 = 273, that's 27% of all", "yes", ["= 273", "≈ 26.8 %"]],
    ["148 loyalists vs 125 soldiers is 1.2 to 1, and civs are ~5 for every 1 soldier", "partly", ["≈ 1.18", "≈ 5.96"]],
    ["148 - 125 = 23 and 745 - 148 = 600", "partly", ["= 23", "= 597"]],
    ["1400 - 1000 = 400, 1400 - 1018 = 382. both right?", "yes", ["≈ 400", "≈ 382"]],
  ])("%s: %s", (text, verdict, results) => {
    const { answer } = engine.consider({ text });
    expect(answer.verdict).toBe(verdict);
    for (const result of results) expect(answer.text).toContain(result);
  });

  it.each([
    ["soldiers lost 23 more than the loyalists, correct?", "no"],
    ["the loyalists lost 23 more than the soldiers, correct?", "yes"],
    ["148 is 23 fewer than 125, right?", "no"],
    ["soldiers died 6 times more than civilians", "no"],
    ["so over a quarter of them had guns", "yes"],
    ["more than a third carried weapons", "no"],
  ])("which is the higher, and who was armed: %s: %s", (text, verdict) => {
    expect(engine.consider({ text }).answer.verdict).toBe(verdict);
  });

  it.each(["148 out of the 5,000 is roughly 3 percent", "5,000 insurgents, 148 killed, so 3 % of them dead?"])(
    "bears out no share of what may be none: %s",
    (text) => {
      const { answer } = engine.consider({ text });
      expect(answer.verdict).toBeUndefined();
      expect(answer.text).toMatch(/^These are separate counts.*≈ 3 %/);
    },
  );

  it.each([
    ["so 273, right?", "yes"],
    ["263 then, by my sums", "no"],
  ])("holds a number against the last result: %s: %s", (text, verdict) => {
    const context = ["sum,toll.security,toll.loyalists", "toll.breakdown"];
    expect(engine.consider({ text, context }).answer.verdict).toBe(verdict);
  });
});
