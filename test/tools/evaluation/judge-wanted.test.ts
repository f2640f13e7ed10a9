import { describe, expect, it } from "vitest";
import type { Reply } from "../../../src/tools/evaluation/ask-all.ts";
import { judgeWanted } from "../../../src/tools/evaluation/judge-wanted.ts";

const patterns = new Map([
  ["houses", [/40 houses/]],
  ["barns", [/7 barns/]],
]);
const reply = (outcome: Reply["outcome"], text: string, more: Partial<Reply> = {}): Reply => ({
  outcome,
  text,
  language: "en",
  entry: null,
  confidence: 1,
  suggestions: [],
  act: "ask",
  ...more,
});
const judged = (wanted: Parameters<typeof judgeWanted>[0], given: Reply) => judgeWanted(wanted, given, patterns);

describe("several questions", () => {
  it("are right where every fact is told", () => {
    expect(judged({ facts: ["houses", "barns"] }, reply("answer", "40 houses. 7 barns."))).toBe("right");
    expect(judged({ facts: ["houses", "barns"] }, reply("answer", "40 houses."))).toBe("wrong");
    expect(judged({ facts: ["houses", ["mayor", "barns"]] }, reply("answer", "40 houses. 7 barns."))).toBe("right");
  });

  it("must leave unknown what has no answer", () => {
    const wanted = { facts: ["houses", null] };
    expect(judged(wanted, reply("answer", "40 houses."))).toBe("wrong");
    const parts = [{ outcome: "answer" }, { outcome: "unknown" }];
    expect(judged(wanted, reply("answer", "40 houses. I don't know.", { parts }))).toBe("right");
  });

  it("may ask for something computed", () => {
    const wanted = { facts: ["houses"], expect: "\\b47\\b" };
    expect(judged(wanted, reply("answer", "40 houses; together 47."))).toBe("right");
    expect(judged(wanted, reply("answer", "40 houses."))).toBe("wrong");
    expect(judged(wanted, reply("unknown", "I don't know."))).toBe("silent");
  });
});

describe("a claim", () => {
  it("is right by its verdict", () => {
    expect(judged({ verdicts: ["no", "partly"] }, reply("answer", "No.", { verdict: "no" }))).toBe("right");
    expect(judged({ verdicts: ["yes"] }, reply("answer", "No.", { verdict: "no" }))).toBe("wrong");
    expect(judged({ verdicts: ["yes"] }, reply("answer", "40 houses"))).toBe("wrong");
    expect(judged({ verdicts: ["unsaid"] }, reply("unknown", "I don't know."))).toBe("right");
  });

  it("misleads where it isn't so and is confirmed", () => {
    expect(judged({ verdicts: ["unsaid"] }, reply("answer", "Yes.", { verdict: "yes" }))).toBe("misled");
  });
});

describe("what must not be computed", () => {
  it("is false where it is", () => {
    expect(judged("no figure", reply("answer", "20 a day (our arithmetic)"))).toBe("false");
    expect(judged("no figure", reply("answer", "40 houses"))).toBe("abstained");
  });
});

describe("an act", () => {
  it("is right where it is the one", () => {
    expect(judged({ act: "thank" }, reply("smalltalk", "You're welcome.", { act: "thank" }))).toBe("right");
    expect(judged({ act: "thank" }, reply("smalltalk", "You're welcome.", { act: "chat" }))).toBe("wrong");
  });
});
