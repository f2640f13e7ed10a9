import { describe, expect, it } from "vitest";
import { wordingsOf } from "../../../../src/answering/figures/grammar/spoken.ts";

const spoken = (text: string) => wordingsOf(text).map((wording) => wording.text.replace(/\s+/g, " ").trim());

describe("a message's signs are spoken", () => {
  it.each([
    ["745+125=?", "745 plus 125 equals"],
    ["745 - 125", "745 minus 125"],
    ["greens : blues", "greens to blues"],
    ["what % voted", "what percent voted"],
    ["seven hundred forty-five and 148", "745 and 148"],
    ["votes a day", "votes per day"],
  ])("%s", (text, expected) => {
    expect(spoken(text)[0]).toBe(expected);
  });

  it("and each sentence that asks comes before the whole", () => {
    const [first, ...others] = wordingsOf("We argued. Did more greens vote? Nobody knew.");
    expect(first?.text).toContain("did more greens vote");
    expect(first?.rest).toContain("we argued");
    expect(others.at(-1)?.rest).toBe("");
  });
});
