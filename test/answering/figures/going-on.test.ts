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
