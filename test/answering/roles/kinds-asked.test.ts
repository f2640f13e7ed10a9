import { describe, expect, it } from "vitest";
import { clean, wordsIn } from "../../../src/answering/reading/normalise.ts";
import { kindsAsked, officesAsked } from "../../../src/answering/roles/kinds-asked.ts";

const asked = (text: string) => kindsAsked(wordsIn(clean(text)));

describe("a question wants to hear", () => {
  it.each([
    ["Who is the leader of the Rowers' League?", ["person"]],
    ["what's the name of the harbour master's deputy", ["person"]],
    ["who runs the ferry company", ["person"]],
    ["When will the ferry run again?", ["time", "future"]],
    ["since when does it leak", ["time"]],
    ["how long did the crossing take", ["span"]],
    ["which street was it in", ["place"]],
    ["Why did it turn so late?", ["reason"]],
    ["How did the water get in?", ["manner"]],
    ["Will the court overturn the fine?", ["future"]],
    ["What does the captain think of the report?", ["speech"]],
    ["what does a bilge pump mean", ["definition"]],
    ["how do I get my ticket back", ["instruction"]],
    ["What does a ferry captain earn?", ["money"]],
  ])("%s", (text, kinds) => {
    expect(asked(text)).toEqual(kinds);
  });

  it.each([
    "how many people were rescued",
    "were there children on board when it sank",
    "the ferry to Orrin",
    "will you tell me what happened",
  ])("no such thing: %s", (text) => {
    expect(asked(text)).toEqual([]);
  });
});

it("whoever leads something may be called anything that leads", () => {
  expect(officesAsked(["who", "is", "the", "boss", "of", "it"])).toContain("president");
  expect(officesAsked(["who", "is", "the", "prosecutor"])).toEqual(["prosecutor"]);
});
