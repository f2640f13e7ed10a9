import { describe, expect, it } from "vitest";
import { subjectsOf } from "../../../src/answering/answer.ts";
import { Memory } from "../../../src/answering/memory.ts";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();

/** The last answer of what is said one after the other. */
function last(...said: readonly string[]) {
  const memory = new Memory();
  const answers = said.map((text) => {
    const { answer } = engine.consider({ text, context: memory.recall("a", 0) });
    for (const subject of subjectsOf(answer)) memory.remember("a", subject, 0);
    return answer;
  });
  return answers.at(-1)?.text;
}

const sum = "how many soldiers and loyalists died together?";

describe("arithmetic that goes on from what was told", () => {
  it.each([
    ["takes a sum from all", [sum, "subtract that from the total"], "(745 + 125 + 148) − (125 + 148) = 745"],
    ["tells what is left", [sum, "so what's left?"], "(745 + 125 + 148) − (125 + 148) = 745"],
    ["tells how many are left of a sum", [sum, "how many are left then"], "(745 + 125 + 148) − (125 + 148) = 745"],
    [
      "takes a figure from all",
      ["how many civilians died?", "take that from the total"],
      "(745 + 125 + 148) − 745 = 273",
    ],
    ["adds to a figure", ["how many soldiers died?", "add that to the loyalists"], "125 + 148 = 273"],
    ["adds to a sum", [sum, "and add the civilians"], "125 + 148 + 745 = 1,018"],
    ["takes some of a sum away", [sum, "and without the soldiers?"], "(125 + 148) − 125 = 148"],
    ["tells a sum's share", [sum, "what percentage is that?"], "273 ÷ 1,018"],
    ["tells out of how many", [sum, "out of how many?"], "273 ÷ 1,018"],
    [
      "tells how far what was compared is apart",
      ["did more soldiers or loyalists die?", "by how many?"],
      "148 − 125 = 23",
    ],
    [
      "hears plain talk before it",
      ["did more civilians or more fighters die?", "ha, knew it! and by how much?"],
      "745 − (125 + 148) = 472",
    ],
    ["tells by what margin", ["did more soldiers or loyalists die?", "wow. by what margin"], "148 − 125 = 23"],
    [
      "compares whom it counts only",
      ["civilians or fighters?", "what if you count only loyalists vs civilians"],
      "745",
    ],
    ["adds up what was compared", ["did more soldiers or loyalists die?", "and both together?"], "125 + 148 = 273"],
    ["goes on twice", [sum, "subtract that from the total", "add the soldiers"], "745 + 125 = 870"],
    ["goes on after thanks", [sum, "thanks!", "what's left then?"], "(745 + 125 + 148) − (125 + 148) = 745"],
  ])("%s", (_, said, formula) => {
    expect(last(...said)).toContain(formula);
  });

  it("knows the number that a message says again", () => {
    expect(last("how many civilians died?", "thats 745 out of what")).toContain("745 of the 1,018");
  });

  it.each([
    ["what was told before another answer", [sum, "who fights whom?", "what's left then?"]],
    ["people of whom nobody counts who is left", ["how many loyalists died?", "and how many are left?"]],
    ["a figure that is no part of all", ["how many insurgents are hiding?", "subtract that from the total"]],
    ["what is added twice", [sum, "and add the soldiers"]],
  ])("doesn't go on from %s", (_, said) => {
    expect(last(...said)).not.toContain("= ");
  });
});

it.each([
  "subtract the security forces and loyalists from the total",
  "what do you get if you subtract the soldiers and the loyalists from the total?",
])("takes several groups from all: %s", (text) => {
  expect(last(text)).toContain("(745 + 125 + 148) − (125 + 148) = 745");
});

describe("the rest", () => {
  const civilians = "how many civilians were killed?";
  it.each([
    [civilians, "and the others were all police?", /^In part, .*125.*148.* = 273/],
    [civilians, "so everyone else was army?", /^In part, .*125.*148/],
    [civilians, "the remaining dead, are they fighters?", /^Yes, .*125.*148/],
    [civilians, "and who are the rest", /^People killed: 125.*148/],
    ["how many soldiers died?", "and the rest civilians?", /^In part, .*745.*148/],
    ["hi", "745 civilians and the rest were police", /^In part, .*125.*148/],
  ])("is both other groups: “%s” “%s”", (first, then, told) => {
    expect(last(first, then)).toMatch(told);
  });
});

describe("what is said of two sides that were compared", () => {
  const compared = "did more loyalists or civilians die?";
  it.each([
    [compared, "so it is about five civilians for every one of those?", /^Yes, .*745 ÷ 148/],
    [compared, "that's 600 apart then", /^No, .*745 − 148 = 597/],
    ["which side lost more fighters, the army or the loyalists?", "lol only 23 apart", /^Yes, .*148 − 125 = 23/],
    ["how many died?", "so that is 250 a day?", /^Yes, .*1,000 ÷ 4 = 250/],
  ])("is judged: “%s” “%s”", (first, then, told) => {
    expect(last(first, then)).toMatch(told);
  });
});
