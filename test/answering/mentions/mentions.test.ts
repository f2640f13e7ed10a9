import { describe, expect, it } from "vitest";
import { createEngine } from "../../../src/answering/engine.ts";
import { flood, floodIndex } from "../flood.ts";

const engine = createEngine(flood, floodIndex);
const answerTo = (text: string) => engine.consider({ text }).answer;

describe("a word that the source uses", () => {
  it.each([
    ["does the report mention Rosvik?", "240 houses in Rosvik"],
    ["is the word sandbag in your article", "boats and sandbags"],
    ["does it bring up the residents of Rosvik at all", "310 flooded houses"],
    ["is Rosswik mentioned anywhere", "Rosvik"],
  ])("is shown where it stands: “%s”", (text, quote) => {
    const answer = answerTo(text);
    expect(answer).toMatchObject({ outcome: "answer", verdict: "yes" });
    expect(answer.text).toContain(quote);
  });

  it("is told where no quotation holds it", () => {
    expect(answerTo("does it use the word railway even once")).toMatchObject({ outcome: "unknown", verdict: "yes" });
  });
});

describe("a word that the source doesn't use", () => {
  it.each([
    ["does your article say the word climate"],
    ["does it call it a tsunami?"],
    ["is Greta mentioned in there"],
  ])("is denied, and isn't repeated: “%s”", (text) => {
    const { verdict, text: told } = answerTo(text);
    expect(verdict).toBe("no");
    expect(told).not.toMatch(/climate|tsunami|greta/i);
  });

  it("isn't denied where the pack holds no vocabulary", () => {
    const sources = [...flood.sources].map(
      ([id, source]) =>
        [id, { ...source, fingerprint: source.fingerprint && { ...source.fingerprint, words: undefined } }] as const,
    );
    const facts = new Map(flood.facts);
    const unsure = createEngine({ ...flood, sources: new Map(sources), facts }, floodIndex);
    expect(unsure.consider({ text: "does it use the word tsunami" }).answer.verdict).not.toBe("no");
  });
});

describe("a wording", () => {
  it("stands in the source word for word", () => {
    expect(answerTo("“the highest level since measurements began” word for word?").verdict).toBe("yes");
  });

  it("doesn't, and what is nearest is shown", () => {
    expect(answerTo("is that verbatim: 'The army sent 500 soldiers'").verdict).toBe("no");
  });

  it("is told from another", () => {
    expect(answerTo("'about 3,400' or 'nearly 3,400'? which does it say").text).toContain("“About 3,400 people left");
  });

  it("may be a spelling", () => {
    expect(answerTo("Tallby or Talby?").text).toContain("“Tallby”");
  });
});

describe("how often a word is there", () => {
  it.each([
    ["how many times does the word sandbags appear", "sandbags"],
    ["count the word Rosvik for me please", "Rosvik"],
    ["My boss finds “flooded” overused. How often is it used?", "flooded"],
  ])("isn't known, but where: “%s”", (text, quoted) => {
    const answer = answerTo(text);
    expect(answer.text).toContain("How often, I can't tell");
    expect(answer.text).toContain(quoted);
  });

  it("is never, where it isn't", () => {
    expect(answerTo("how often does the report say tsunami").verdict).toBe("no");
  });
});

describe("of several spellings", () => {
  it.each([
    ["Spelling: Tallby, Talby, Rosswik... which ones are in the article?", "“Tallby” and “Rosvik”"],
    ["is Talby the same as Tallby", "“Tallby”"],
    ["Rosswik = Rosvik?", "“Rosvik”"],
  ])("those that the source has are told: “%s”", (text, written) => {
    expect(answerTo(text).text).toContain(written);
  });
});
