import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const ask = (text: string, ...context: string[]) => {
  const { answer } = engine.consider({ text, context });
  return { outcome: answer.outcome, entry: "entry" in answer ? answer.entry?.id : undefined };
};

describe("a follow-up leans on what the conversation was about", () => {
  it.each([
    ["and the soldiers?", "toll.civilians", "toll.security"],
    ["how many of them were civilians?", "toll.total", "toll.civilians"],
    ["where did he record that?", "sharaa.statement", "sharaa.where"],
    ["and the water?", "infrastructure.power", "infrastructure.water"],
    ["when was he overthrown?", "assad.who", "assad.when"],
    ["who counted them?", "toll.total", "toll.source"],
    ["where did he go?", "assad.when", "assad.where-now"],
    ["why?", "summary", "cause"],
  ])("%s after %s", (text, context, entry) => {
    expect(ask(text, context)).toEqual({ outcome: "answer", entry });
  });

  it.each([
    ["where?", "sharaa.statement", "sharaa.where"],
    ["where?", "cause", "where"],
    ["who are they?", "alawites.where", "alawites.who"],
    ["and the other side?", "toll.security", "toll.loyalists"],
    ["and the other side?", "toll.loyalists", "toll.security"],
  ])("%s after %s, as what it leans on has it", (text, context, entry) => {
    expect(ask(text, context).entry).toBe(entry);
  });

  it("and on an answer before the last", () => {
    expect(ask("how many civilians among them?", "sharaa.who", "toll.total").entry).toBe("toll.civilians");
  });
});

describe("a question that stands alone is not bent by the conversation", () => {
  const contexts = ["toll.civilians", "infrastructure.power", "assad.who", "eu", "unknown.injured"];
  it.each([
    ["Who is Ahmed al-Sharaa?", "sharaa.who"],
    ["How did the European Union react?", "eu"],
    ["How many members of the security forces were killed?", "toll.security"],
    ["Where are the insurgents hiding?", "insurgents.where"],
  ])("%s", (text, entry) => {
    expect(contexts.map((context) => ask(text, context).entry)).toEqual(contexts.map(() => entry));
  });
});

describe("what is unknown stays unknown in a conversation", () => {
  it.each([
    ["what are their names?", "toll.civilians"],
    ["how many were wounded?", "toll.total"],
    ["and in baniyas?", "toll.civilians"],
    ["what's the mosque called?", "sharaa.where"],
    ["thanks", "toll.total"],
  ])("%s after %s", (text, context) => {
    expect(ask(text, context).outcome).not.toBe("answer");
  });
});
