import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const verdictOn = (text: string) => engine.consider({ text }).answer.verdict;

describe("by numbers", () => {
  it.each([
    ["More than 700 civilians were killed, right?", "yes"],
    ["Nearly 750 civilians were killed, right?", "yes"],
    ["Is it true that 2,000 people were killed?", "no"],
    ["Is it true that exactly 1,000 people were killed?", "no"],
    ["125 civilians were killed, right?", "no"],
    ["745 civilians and 300 soldiers were killed", "partly"],
    ["Most of the dead were soldiers, right?", "no"],
    ["The clashes have gone on for three weeks, right?", "no"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("by who did what, where and when", () => {
  it.each([
    ["Assad fled to Russia, right?", "yes"],
    ["Assad fled to Iran, right?", "no"],
    ["Al-Sharaa fled to Russia, right?", "no"],
    ["Assad took power after al-Sharaa was ousted, right?", "no"],
    ["Is it true that Assad was overthrown in 2020?", "no"],
    ["The security forces attacked the power station, right?", "no"],
    ["HTS is a Shia group, right?", "no"],
    ["The EU praised the violence, right?", "no"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("negation turns it round", () => {
  it.each([
    ["Assad didn't flee to Iran", "yes"],
    ["No civilians were killed", "no"],
    ["It's not true that the EU condemned the violence", "no"],
    ["Didn't the EU condemn the violence?", "yes"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("what no fact covers is unsaid", () => {
  it.each([
    "Is it true that Israel bombed Latakia?",
    "Russia condemned the violence, right?",
    "Al-Sharaa ordered the killing of Alawites",
    "Assad will return to power, right?",
    "I heard that 300 people are missing",
  ])("%s", (text) => {
    const { answer } = engine.consider({ text });
    expect(answer.verdict).toBe("unsaid");
    expect(answer.outcome).toBe("unknown");
  });
});

it("says the verdict first, then what the source says and who says so", () => {
  const { answer } = engine.consider({ text: "Is it true that 125 civilians were killed?" });
  expect(answer.text).toMatch(/^No\. My source says: 745 civilians .*Observatory/);
  expect(answer).toMatchObject({ act: "claim", outcome: "answer" });
});
