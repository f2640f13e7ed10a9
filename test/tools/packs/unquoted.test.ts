import { describe, expect, it } from "vitest";
import { coverageOf, sentencesOf } from "../../../src/tools/packs/unquoted.ts";

const textsOf = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe("the sentences of a source", () => {
  it("begin where they begin, with their lines", () => {
    expect(sentencesOf("Dam breaks\n\nThe dam broke. It was\nnight in Orrin.")).toEqual([
      { text: "Dam breaks", line: 1 },
      { text: "The dam broke.", line: 3 },
      { text: "It was night in Orrin.", line: 3 },
    ]);
  });

  it("aren't ended by the full stop of a title", () => {
    expect(textsOf("Dr. Brandt and Mr. Lee came at 8 p.m. on Monday. They left.")).toEqual([
      "Dr. Brandt and Mr. Lee came at 8 p.m. on Monday.",
      "They left.",
    ]);
  });
});

describe("coverage", () => {
  const text = "At least 40 houses were flooded and 12 cars lost. The mayor came. Nobody died in 2024, she said.";

  it("leaves nothing where each sentence and number is quoted", () => {
    const quotes = [
      "At least 40 houses were flooded",
      "flooded and 12 cars lost",
      "The mayor came",
      "Nobody died in 2024",
    ];
    expect(coverageOf(text, quotes)).toEqual({ sentences: 3, quoted: 3, left: [] });
  });

  it("tells a number that no quotation holds, though the sentence is quoted", () => {
    const { left } = coverageOf(text, ["At least 40 houses were flooded", "The mayor came", "Nobody died in 2024"]);
    expect(left).toEqual([{ text: text.slice(0, 49), line: 1, isQuoted: true, numbers: ["12"] }]);
  });

  it("takes no sentence as quoted by the two words that a quotation runs over", () => {
    const { left } = coverageOf(text, ["houses were flooded and 12 cars lost. The mayor", "Nobody died in 2024"]);
    expect(left.map((one) => [one.text, one.isQuoted])).toEqual([
      [text.slice(0, 49), true],
      ["The mayor came.", false],
    ]);
  });
});
