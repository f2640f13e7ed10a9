import { describe, expect, it } from "vitest";
import { recogniseClaim } from "../../../../src/answering/claims/recognising/recognise.ts";

describe("a claim is told from its frame", () => {
  it.each([
    ["Is it true that the dyke broke?", "the dyke broke", "confirmation"],
    ["true or false: the dyke broke", "the dyke broke", "confirmation"],
    ["My uncle says the dyke broke.", "the dyke broke", "confirmation"],
    ["BREAKING: the dyke broke", "the dyke broke", "confirmation"],
    ["The dyke broke, didn't it?", "The dyke broke", "confirmation"],
    ["the dyke broke, can you confirm", "the dyke broke", "confirmation"],
    ["Didn't the dyke break?", "Did the dyke break", "question"],
    ["The mayor has fled to Rosvik", "The mayor has fled to Rosvik", "statement"],
  ])("%s", (text, body, form) => {
    expect(recogniseClaim(text)).toEqual({ body, form, isDenied: false });
  });

  it("and a frame that denies it is noted", () => {
    expect(recogniseClaim("It's false that the dyke broke")).toMatchObject({ isDenied: true });
  });
});

it.each([
  "How many houses were flooded?",
  "death toll",
  "Is it four days or five?",
  "Does anyone know where the mayor fled to?",
  "houses flooded in Tallby",
  "thanks, that was good",
  "I am looking for my brother",
  "tell me about the mayor",
])("claims nothing: %s", (text) => {
  expect(recogniseClaim(text)).toBeUndefined();
});
