import { describe, expect, it } from "vitest";
import { learnLines } from "../../../../src/answering/acts/lines/line-classifier.ts";
import {
  LONGEST_VERIFYING,
  verifyingExamples,
  verifyingLine,
  verifyingReader,
} from "../../../../src/answering/claims/recognising/verifying-lines.ts";
import { shippedEngine } from "../../../pack-places.ts";
import { flood, readFlood } from "../../flood.ts";

const verdictOn = (text: string) => shippedEngine().consider({ text }).answer.verdict;

describe("what only asks whether something is so", () => {
  it("is told by examples from what asks something itself, in other words than they have", () => {
    const verifying = { en: ["does that hold up?", "is this borne out?", "can I print that?", "is he making it up?"] };
    const examples = verifyingExamples({ ...flood, verifying });
    const learned = learnLines(examples.map(({ text, kind }) => ({ line: verifyingLine(readFlood(text)), kind })));
    const verifies = verifyingReader(learned, readFlood);
    expect(verifies("is that borne out?")).toBe(true);
    expect(verifies("can I print it?")).toBe(true);
    expect(verifies("how many houses were flooded?")).toBe(false);
  });

  it("isn't known without examples", () => {
    expect(verifyingExamples({ ...flood, verifying: undefined })).toEqual([]);
    expect(verifyingReader(undefined, readFlood)("is that so?")).toBe(false);
  });

  it("is learned beside short phrasings alone, with names and numbers by their kind", () => {
    const examples = verifyingExamples({ ...flood, verifying: { en: ["is that so?"] } });
    expect(examples.every(({ text }) => text.split(" ").length <= LONGEST_VERIFYING)).toBe(true);
    expect(verifyingLine(readFlood("did 200 soldiers reach Tallby"))).toContain("<number>");
    expect(verifyingLine(readFlood("did 200 soldiers reach Tallby"))).toContain("<thing>");
  });
});

describe("a claim is judged whatever its writer asks of it", () => {
  it.each([
    ["745 civilians were killed. Does this square with the reports?", "yes"],
    ["900 civilians were killed. Could I defend that before an examiner?", "no"],
    ["Assad fled to Russia. Would an archivist accept that?", "yes"],
    ["The clashes have gone on for four days; does that tally?", "yes"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it.each([
    "Assad fled to Russia. Was it planned?",
    "745 civilians were killed. How many soldiers?",
    "Much appreciated, I can use that for my class.",
    "Is Europe in touch with the government, or does it shun it?",
  ])("but what asks something itself still asks: %s", (text) => {
    expect(verdictOn(text)).toBeUndefined();
  });
});
