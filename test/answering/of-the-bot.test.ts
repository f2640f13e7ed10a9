import { expect, it } from "vitest";
import { shippedEngine } from "../pack-places.ts";

const engine = shippedEngine();

it.each([
  ["do you keep a record of my questions", "your-privacy"],
  ["what personal data do you have", "your-privacy"],
  ["can your answers be wrong", "your-mistakes"],
  ["how often are your facts renewed", "your-updates"],
  ["are you funded by a government", "your-neutral"],
  ["are you a Druze yourself", "your-neutral"],
  ["did you ever invent a number, hand on heart", "your-proof"],
  ["nobody signed that report, so why trust it", "your-proof"],
  ["which question did I put to you first", "your-memory"],
  ["will I find you here next month", "your-hours"],
  ["thx! don't you ever need sleep?", "your-hours"],
  ["you're no bot, there's a student typing", "who"],
  ["do me a favour and write a ballad", "your-writing"],
  ["ok brb", "okay"],
  ["never mind, leave it", "okay"],
])("what is asked of the bot it answers of itself: %s", (text, name) => {
  expect(engine.consider({ text }).answer).toMatchObject({
    outcome: "smalltalk",
    entry: { id: `smalltalk.${name}` },
  });
});

it.each([
  ["cheers. lunch. is there anything in that text a lawyer would frown at?"],
  ["which line of the piece is the feeblest"],
  ["isn't its last section more of a comment"],
  ["would you call the report balanced"],
])("the article isn't judged: %s", (text) => {
  expect(engine.consider({ text }).answer).toMatchObject({
    outcome: "unknown",
    entry: { id: "unknown.article-judged" },
  });
});

it.each([
  ["oof. will it stop?", "outlook"],
  ["lol ok. which towns is it", "where"],
])("a sigh before a question swallows none, whatever was said before: %s", (text, id) => {
  const context = ["duration", "toll.total", "unknown.opinion"];
  expect(engine.consider({ text, context }).answer).toMatchObject({ entry: { id } });
});

it.each([
  ["who is Assad, in one line please", "assad.who"],
  ["syria news in plain english pls", "summary"],
])("a short text is told where brevity is asked: %s", (text, id) => {
  const { answer } = engine.consider({ text });
  expect(answer).toMatchObject({ outcome: "answer", entry: { id } });
  expect(answer.text).toBe(engine.base.entries.get(id)?.short?.en);
});

it.each([["shorter pls"], ["way too long, simpler?"], ["in two lines"], ["أقصر"]])(
  "the last answer is told in short: %s",
  (text) => {
    const { answer } = engine.consider({ text, context: ["summary"], language: "en" });
    expect(answer.text).toBe(`The shortest that I have: ${engine.base.entries.get("summary")?.short?.en}`);
  },
);

it("what has no short text is told again", () => {
  const { answer } = engine.consider({ text: "briefer", context: ["where"] });
  expect(answer.text).toContain(engine.base.entries.get("where")?.answer.en);
});

it("what a text should be of is told as it stands", () => {
  const { answer } = engine.consider({ text: "write a paragraph on who Ahmed al-Sharaa is" });
  expect(answer).toMatchObject({ outcome: "answer", entry: { id: "sharaa.who" } });
  expect(answer.text).toMatch(/^A fixed text of mine, not written to order: /);
});

it.each([["why are you so lazy"], ["are you tired of us"]])("no fact is told of it: %s", (text) => {
  expect(engine.consider({ text }).answer.outcome).not.toBe("answer");
});

it("consoles nobody who asks what to say to somebody close", () => {
  expect(engine.consider({ text: "how do I explain all this to my daughter" }).answer.consolation).toBeUndefined();
});
