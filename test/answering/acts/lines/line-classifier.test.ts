import { describe, expect, it } from "vitest";
import { learnLines, lineMargins } from "../../../../src/answering/acts/lines/line-classifier.ts";

const LINES = [
  { kind: "mourn", line: "my <kin> was <slain> in <place>" },
  { kind: "mourn", line: "we <buried> my <kin> yesterday" },
  { kind: "hate", line: "<peoples> should all drown" },
  { kind: "hate", line: "we do not want <group> here" },
  { kind: "none", line: "how many houses were flooded" },
  { kind: "none", line: "which road leads to <place>" },
] as const;

describe("what is learned from lines", () => {
  const marginsOf = lineMargins(learnLines(LINES));
  const likeliest = (line: string) => [...marginsOf(line)].sort((a, b) => b[1] - a[1])[0]?.[0];

  it("tells what they were learned as", () => {
    for (const { line, kind } of LINES) expect(likeliest(line)).toBe(kind);
  });

  it("tells others by the words that they share", () => {
    expect(likeliest("my <kin> was <buried>")).toBe("mourn");
    expect(likeliest("how many roads were flooded")).toBe("none");
  });

  it("takes a people for a group", () => {
    expect(marginsOf("<peoples> should all drown")).toEqual(marginsOf("<group> should all drown"));
  });

  it("is the same each time", () => {
    expect(lineMargins(learnLines(LINES))("my <kin>")).toEqual(marginsOf("my <kin>"));
  });
});
