import { expect, it } from "vitest";
import { shippedEngine } from "../pack-places.ts";

const engine = shippedEngine();

it.each([
  ["do you keep a record of my questions", "your-privacy"],
  ["what personal data do you have", "your-privacy"],
  ["can your answers be wrong", "your-mistakes"],
  ["how often are your facts renewed", "your-updates"],
  ["are you funded by a government", "your-neutral"],
])("what is asked of the bot it answers of itself: %s", (text, name) => {
  expect(engine.consider({ text }).answer).toMatchObject({
    outcome: "smalltalk",
    entry: { id: `smalltalk.${name}` },
  });
});

it.each([["why are you so lazy"], ["are you tired of us"]])("no fact is told of it: %s", (text) => {
  expect(engine.consider({ text }).answer.outcome).not.toBe("answer");
});

it("consoles nobody who asks what to say to somebody close", () => {
  expect(engine.consider({ text: "how do I explain all this to my daughter" }).answer.consolation).toBeUndefined();
});
