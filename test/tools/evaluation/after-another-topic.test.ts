import { describe, expect, it } from "vitest";
import { afterAnotherTopic } from "../../../src/tools/evaluation/after-another-topic.ts";
import type { Case } from "../../../src/tools/evaluation/question-files.ts";

const asked = (question: string, fact: string | null): Case => ({
  file: "native",
  question,
  fact,
  kind: "answerable",
  conversation: undefined,
  turn: 0,
});

describe("each question after one of another topic", () => {
  const cases = [asked("q1", "toll.total"), asked("q2", "toll.share"), asked("q3", "where"), asked("q4", null)];
  const pairs = afterAnotherTopic(cases);

  it("asks each once, in a conversation of its own, second", () => {
    expect(pairs.map(({ question }) => question.question)).toEqual(["q1", "q2", "q3", "q4"]);
    expect(new Set(pairs.map(({ question }) => question.conversation)).size).toBe(4);
    for (const { opener, question } of pairs) expect(opener.conversation).toBe(question.conversation);
  });

  it("opens with a question that has an answer, of another topic", () => {
    expect(pairs[0]?.opener.question).toBe("q3");
    expect(["q1", "q2"]).toContain(pairs[2]?.opener.question);
    expect(pairs[3]?.opener.fact).not.toBeNull();
  });

  it("draws the same each time, and leaves conversations out", () => {
    expect(afterAnotherTopic(cases)).toEqual(pairs);
    expect(afterAnotherTopic([{ ...asked("q", "where"), conversation: "c" }])).toEqual([]);
  });
});
