import { describe, expect, it } from "vitest";
import { attributed, attribution } from "../../../src/discord/messages/attribution.ts";
import type { Fact } from "../../../src/knowledge/model.ts";
import { madeFact } from "../../knowledge/made-fact.ts";

const { source } = madeFact("any");
const brief = { ...source, brief: { en: "a report" } };
const day = { en: "Monday, the first day after the flood", brief: { en: "the first day" } };
const fact = (given: Partial<Fact> = {}) => madeFact("a", { source: brief, asOf: day, ...given });
const own = fact({ claimant: source.title });

describe("the line below an answer", () => {
  it.each([
    [
      "names the claimant, the source and the time, in few words",
      [fact()],
      "-# Council, via a report · as of the first day",
    ],
    ["names the source alone where it speaks itself", [own], "-# A report · as of the first day"],
    [
      "keeps a claimant apart from what the source says itself",
      [own, fact()],
      "-# A report and, in it, Council · as of the first day",
    ],
    [
      "names each once",
      [fact(), fact({ claimant: { en: "Mayor" } }), fact()],
      "-# Council and Mayor, via a report · as of the first day",
    ],
    [
      "is as long as it must be where the pack has no brief forms",
      [madeFact("b")],
      "-# Council, via Report · as of Monday",
    ],
    [
      "is one more line for another time",
      [fact(), fact({ asOf: { en: "Tuesday" } })],
      "-# Council, via a report · as of the first day\n-# Council, via a report · as of Tuesday",
    ],
    [
      "names further sources that report the same",
      [fact({ alsoIn: [{ source: { ...source, id: "t", title: { en: "Paper" } }, quote: "Q" }] })],
      "-# Council, via a report and Paper · as of the first day",
    ],
    [
      "links a source that has an address",
      [fact({ source: { ...brief, url: "https://report.example/1" }, claimant: source.title })],
      "-# [A report](https://report.example/1) · as of the first day",
    ],
  ])("%s", (_, facts, line) => {
    expect(attribution(facts, "en")).toBe(line);
  });

  it("doesn't repeat a claimant whom the answer names, in whatever case", () => {
    const both = [fact({ claimant: { en: "the Council" } }), fact({ claimant: { en: "Mayor" } })];
    expect(attributed("The council counted 5.", both, "en")).toBe(
      "The council counted 5.\n-# Mayor, via a report · as of the first day",
    );
    expect(attributed("The council and the mayor counted 5.", both, "en")).toMatch(/\n-# Via a report · as of/);
  });

  it("isn't there below what rests on nothing", () => {
    expect(attributed("I don't know.", [], "en")).toBe("I don't know.");
  });
});
