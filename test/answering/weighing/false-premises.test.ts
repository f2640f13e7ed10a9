import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const SAYS_OTHERWISE = "That isn't what my source says.";
const ask = (text: string) => {
  const { answer } = engine.consider({ text });
  return { says: answer.text, entry: "entry" in answer ? answer.entry?.id : undefined };
};

describe("a question that presumes otherwise gets the fact, and hears that it does", () => {
  it.each([
    ["did 5,000 civilians die?", "toll.civilians", "745"],
    ["148 civilians died right", "toll.civilians", "745"],
    ["did 745 soldiers die", "toll.security", "125"],
    ["the loyalists lost 125 men?", "toll.loyalists", "148"],
    ["did 1,400 people die in the clashes?", "toll.total", "1,000"],
    ["are 745 insurgents hiding", "insurgents.number", "5,000"],
    ["when was assad toppled, 2011?", "assad.when", "2024"],
    ["did the eu condemn the violence in 2013", "eu", "European Union"],
    ["did assad run to iran", "assad.where-now", "Russia"],
    ["was the chemical attack in aleppo", "history.2013-where", "Damascus"],
    ["was sharaa's statement recorded in latakia", "sharaa.where", "Mazzah"],
  ])("%s", (question, entry, holds) => {
    const answer = ask(question);
    expect(answer.entry).toBe(entry);
    expect(answer.says).toMatch(/^(?:That isn't what my source says\.|No\.) /);
    expect(answer.says).toContain(holds);
  });

  it("also where what it asks of the false premise is unknown", () => {
    expect(ask("why did Assad flee to Iran?")).toEqual({
      entry: "assad.where-now",
      says: expect.stringContaining(`${SAYS_OTHERWISE} Assad fled to Russia`),
    });
  });
});

describe("a question that presumes nothing false isn't corrected", () => {
  it.each([
    "is it true that 745 civilians were killed?",
    "about 750 civilians were killed?",
    "did assad go to iran or to russia?",
    "where did Assad go, to Turkey?",
    "when was Assad overthrown, in December 2024?",
    "where was the chemical attack, in Aleppo or in Homs?",
    "how many people died on the coast in 2025?",
    "boss needs the syria story in 15 mins, what's happening there",
    "can you sum it up in 40 words, whats going on in syria",
    "which of the 3 groups lost the most",
    "what did you divide by for that share, 1,000 or the sum of the groups",
  ])("%s", (question) => {
    expect(ask(question).says).not.toContain(SAYS_OTHERWISE);
  });
});
