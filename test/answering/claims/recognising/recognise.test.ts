import { describe, expect, it } from "vitest";
import { recogniseClaim } from "../../../../src/answering/claims/recognising/recognise.ts";
import { NOBODY } from "../../../../src/answering/claims/recognising/speakers.ts";

describe("a claim is told from its frame", () => {
  it.each([
    ["Is it true that the dyke broke?", "the dyke broke", "confirmation"],
    ["true or false: the dyke broke", "the dyke broke", "confirmation"],
    ["My uncle says the dyke broke.", "the dyke broke", "confirmation"],
    ["BREAKING: the dyke broke", "the dyke broke", "confirmation"],
    ["The dyke broke, didn't it?", "The dyke broke", "confirmation"],
    ["the dyke broke, can you confirm", "the dyke broke", "confirmation"],
    ["the dyke broke!! is this legit or fake", "the dyke broke", "confirmation"],
    ["my cousin in Lund wrote that the dyke broke, can i share this?", "the dyke broke", "confirmation"],
    ["The dyke broke. Do I understand it well?", "The dyke broke", "confirmation"],
    ["so the dyke broke, or is that made up", "the dyke broke", "confirmation"],
    ["fwd from the choir group: the dyke broke", "the dyke broke", "confirmation"],
    ["I am writing my essay, and it is right that the dyke broke?", "the dyke broke", "confirmation"],
    ["the dyke broke, had it not?", "the dyke broke", "confirmation"],
    ["One of my students contends that the dyke broke", "the dyke broke", "confirmation"],
    ["Hello, I translate, and she asks if it is right that the dyke broke", "the dyke broke", "confirmation"],
    ["Press summary, item two: the dyke broke", "the dyke broke", "confirmation"],
    ["The dyke broke. Should I believe her?", "The dyke broke", "confirmation"],
    ["The dyke broke; can I print that?", "The dyke broke", "confirmation"],
    ["The dyke broke, if memory serves", "The dyke broke", "statement"],
    ["houses flooded in Tallby", "houses flooded in Tallby", "question"],
    ["Didn't the dyke break?", "Did the dyke break", "question"],
    ["The mayor has fled to Rosvik", "The mayor has fled to Rosvik", "statement"],
  ])("%s", (text, body, form) => {
    expect(recogniseClaim(text)).toEqual({ body, form, isDenied: false });
  });

  it("but not from somebody of whom the base knows: what they say is part of it", () => {
    const speakers = { ...NOBODY, speaks: (text: string) => text.endsWith("mayor") };
    expect(recogniseClaim("The mayor said that the dyke broke, right?", speakers)?.body).toBe(
      "The mayor said that the dyke broke",
    );
  });

  it.each(["I doubt that the dyke broke", "The dyke broke, that's a lie", "it's a myth that the dyke broke"])(
    "%s: denied",
    (text) => {
      expect(recogniseClaim(text)).toMatchObject({ isDenied: true });
    },
  );

  it("and a frame that denies it is noted", () => {
    expect(recogniseClaim("It's false that the dyke broke")).toMatchObject({ isDenied: true });
  });
});

it.each([
  "How many houses were flooded?",
  "death toll",
  "Is it four days or five?",
  "Does anyone know where the mayor fled to?",
  "thanks, that was good",
  "I am looking for my brother",
  "tell me about the mayor",
  "Are you religious?",
  "is this true?",
  "fact check please",
  "I never understood how the dyke broke",
  "If the dyke breaks, am I safe?",
  "My paper is due. Which dyke broke?",
  "I need the number of houses, not barns",
  "I want to know how many houses burned",
  "hi, we just wanted to find out where the mayor fled to",
  "they do what tell to us about the dam",
  "the mayor make what report to Tallby",
  "the flood, it reach the mill when",
  "Draft us four quiz items, true or false",
  "please translate this: the dyke broke",
  "hey, make me a caption saying the dyke broke",
])("claims nothing: %s", (text) => {
  expect(recogniseClaim(text)).toBeUndefined();
});
