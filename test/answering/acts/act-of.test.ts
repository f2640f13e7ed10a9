import { describe, expect, it } from "vitest";
import { actOf } from "../../../src/answering/acts/act-of.ts";

describe("a message", () => {
  it.each([
    ["how many houses were flooded?", "ask"],
    ["can you tell me who the mayor is", "ask"],
    ["do you know who won", "ask"],
    ["the mayor", "ask"],
    ["are there more houses or barns?", "compare"],
    ["which group lost the most people", "compare"],
    ["how many more houses than barns were flooded", "compute"],
    ["houses + barns = ?", "compute"],
    ["how many per day", "compute"],
    ["no, I meant the barns", "correct"],
    ["not her, the old one", "correct"],
    ["show me a map", "show"],
    ["got a chart?", "show"],
    ["timeline", "show"],
    ["My uncle says 90 houses were flooded", "claim"],
  ])("%s: %s", (text, act) => {
    expect(actOf(text).act).toBe(act);
  });

  it.each([
    ["is it true that 90 houses were flooded?", "90 houses were flooded", "confirmation"],
    ["The mayor fled. True or false?", "The mayor fled", "confirmation"],
    ["i read 3 people are missing, can you confirm", "3 people are missing", "confirmation"],
    ["The flood was in Rosvik, right?", "The flood was in Rosvik", "confirmation"],
    ["she spoke in Tallby didnt she", "she spoke in Tallby", "confirmation"],
    ["my uncle says that the bridge is gone", "the bridge is gone", "confirmation"],
    ["BREAKING: the mayor fled to Lund", "the mayor fled to Lund", "confirmation"],
    ["Did the mayor flee?", "Did the mayor flee", "question"],
    ["The mayor fled to Lund.", "The mayor fled to Lund", "statement"],
  ])("claims: %s", (text, bare, form) => {
    expect(actOf(text).claim).toMatchObject({ body: bare, form, isDenied: false });
  });

  it("corrects by what was meant", () => {
    expect(actOf("no, I meant the barns").meant).toBe("the barns");
  });
});
