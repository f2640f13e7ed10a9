import { describe, expect, it } from "vitest";
import { answerToDespair } from "../../../../src/answering/acts/feelings/despair.ts";
import { textsIn } from "../../../../src/texts/languages.ts";
import { shippedEngine } from "../../../pack-places.ts";

const engine = shippedEngine();

describe("whoever speaks of taking their own life", () => {
  it.each([
    "I want to kill myself",
    "im going to kill myself",
    "after what happened to my family i want to die",
    "i wanna end my life",
    "I don’t want to live anymore",
    "i wish i was dead",
    "I'm suicidal",
    "I can't go on like this",
    "I want to die. how many people were killed?",
  ])("is asked to talk to a person, and told nothing else: “%s”", (text) => {
    const { answer } = engine.consider({ text, context: ["toll.total"] });
    expect(answer).toMatchObject({ outcome: "smalltalk", text: textsIn("en").answers.despair, suggestions: [] });
    expect(answer.consolation?.text).toBe(answer.text);
  });

  it.each(["أريد أن أموت", "بدي موت", "سأقتل نفسي", "أفكر في الانتحار"])("is answered in Arabic: %s", (text) => {
    expect(engine.consider({ text }).answer).toMatchObject({ text: textsIn("ar").answers.despair, language: "ar" });
  });
});

it.each([
  "did they kill themselves?",
  "were there suicidal attacks?",
  "I don't want to live in Syria",
  "did he say “I want to die”?",
  "how many people want to die for Assad?",
  "هل قتل نفسه؟",
])("isn't heard where nobody speaks of themselves: %s", (text) => {
  expect(answerToDespair(text)).toBeUndefined();
});
