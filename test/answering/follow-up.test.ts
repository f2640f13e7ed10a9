import { describe, expect, it } from "vitest";
import { shippedEngine } from "../pack-places.ts";

const engine = shippedEngine();
const ask = (text: string, context: string) => {
  const answer = engine.answer({ text, context: [context] });
  return { outcome: answer.outcome, entry: "entry" in answer ? answer.entry?.id : undefined };
};

describe("a follow-up leans on what the conversation was about", () => {
  it.each([
    ["and the soldiers?", "toll.civilians", "toll.security"],
    ["how many of them were civilians?", "toll.total", "toll.civilians"],
    ["where did he record that?", "sharaa.statement", "sharaa.where"],
    ["and the water?", "infrastructure.power", "infrastructure.water"],
    ["when was he overthrown?", "assad.who", "assad.when"],
  ])("%s after %s", (text, context, entry) => {
    expect(ask(text, context)).toEqual({ outcome: "answer", entry });
  });
});

describe("a question that stands alone is not bent by the conversation", () => {
  it.each([
    ["Who is Ahmed al-Sharaa?", "toll.civilians", "sharaa.who"],
    ["How did the European Union react?", "assad.who", "eu"],
    ["How many members of the security forces were killed?", "infrastructure.power", "toll.security"],
  ])("%s after %s", (text, context, entry) => {
    expect(ask(text, context)).toEqual({ outcome: "answer", entry });
  });
});

describe("what is unknown stays unknown in a conversation", () => {
  it.each([
    ["what are their names?", "toll.civilians"],
    ["how many were wounded?", "toll.total"],
    ["thanks", "toll.total"],
  ])("%s after %s", (text, context) => {
    expect(ask(text, context).outcome).not.toBe("answer");
  });
});
