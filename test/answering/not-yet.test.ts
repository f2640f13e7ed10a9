import { expect, it } from "vitest";
import type { Answer } from "../../src/answering/answer.ts";
import { shippedEngine } from "../pack-places.ts";

const engine = shippedEngine();
const ask = (text: string, ...context: string[]): Answer => engine.consider({ text, context }).answer;

// What was known before more examples taught feelings, small talk, claims and numbers: each that is known again fails here.
it.fails.each([
  ["745 civilians. Those are mothers, not numbers.", "unsaid"],
  ["125 of our guys dead and nobody lights a candle for them", "partly"],
  ["They ruled for at least twenty years, true?", "yes"],
  ["most of the 1,000 dead are Alawite civilians, right?", "yes"],
  ["the war killed 2,000", "no"],
  ["HTS and al-Qaeda are the same, right?", "unsaid"],
  ["the European Union's stand, word for word please", undefined],
  ["Assad is Alawite so people think every Alawite is with Assad", "unsaid"],
])("gets its verdict: %s", (text, verdict) => {
  expect(ask(text).verdict).toBe(verdict);
});

it.fails.each([
  ["not an ambush then, but hit-and-run attacks is what the article says", "insurgents.tactics", []],
  ["is it calming down or getting worse", "outlook", []],
  ["i need 5 points about all this for class", "summary", []],
  ["once again please, I didn't hear", "toll.total", ["toll.total"]],
])("is told what is asked: %s", (text, entry, context) => {
  const answer = ask(text, ...context);
  expect("entry" in answer ? answer.entry?.id : undefined).toBe(entry);
});
