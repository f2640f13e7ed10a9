import { describe, expect, it } from "vitest";
import { feelingMargins, learnFeelings } from "../../../../src/answering/acts/feelings/feeling-classifier.ts";

const LINES = [
  { feeling: "mourn", line: "my <kin> was <slain> in <place>" },
  { feeling: "mourn", line: "we <buried> my <kin> yesterday" },
  { feeling: "hate", line: "<peoples> should all drown" },
  { feeling: "hate", line: "we do not want <group> here" },
  { feeling: "none", line: "how many houses were flooded" },
  { feeling: "none", line: "which road leads to <place>" },
] as const;

describe("what is learned from lines", () => {
  const marginsOf = feelingMargins(learnFeelings(LINES));
  const likeliest = (line: string) => [...marginsOf(line)].sort((a, b) => b[1] - a[1])[0]?.[0];

  it("tells what they were learned as", () => {
    for (const { line, feeling } of LINES) expect(likeliest(line)).toBe(feeling);
  });

  it("tells others by the words that they share", () => {
    expect(likeliest("my <kin> was <buried>")).toBe("mourn");
    expect(likeliest("how many roads were flooded")).toBe("none");
  });

  it("takes a people for a group", () => {
    expect(marginsOf("<peoples> should all drown")).toEqual(marginsOf("<group> should all drown"));
  });

  it("is the same each time", () => {
    expect(feelingMargins(learnFeelings(LINES))("my <kin>")).toEqual(marginsOf("my <kin>"));
  });
});
