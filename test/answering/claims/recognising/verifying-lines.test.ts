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
    ["Assad, as my barber puts it, fled to Russia.", "yes"],
    ["745 civilians, to be blunt about it, were killed.", "yes"],
    ["900 civilians, or so the flyer at my school has it, were killed.", "no"],
    ["A lodger of mine, who sells carpets, keeps insisting that Assad fled to Russia.", "yes"],
    ["It has reached my ears that 745 civilians were killed; obliged for a short word before we print.", "yes"],
    ["745 civilians were killed - a figure my flatmate won't accept. Can you settle it?", "yes"],
    ["Assad fled to Russia, if that programme on the wireless can be trusted", "yes"],
    ["Have I rightly understood that Assad fled to Iran?", "no"],
    ["It's rubbish to say so, my aunt writes, but 745 civilians were killed", "yes"],
    ["the clashes lasted four days, i looked it up twice", "yes"],
    ["The clashes have lasted four days. My gran won't believe it. Is the old lady mistaken?", "yes"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it.each([
    ["Assad fled to Russia. That's nonsense, isn't it?", "no"],
    ["It is wrong, as far as I can tell, that Assad fled to Russia", "no"],
    ["Nobody, mind you, should think that Assad fled to Russia. Am I right?", "no"],
  ])("and turned where the frame denies it: %s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it.each([
    "al-Sharaa took over after Assad, by winning an election",
    "They attacked that station in Rosvik",
    "al-Sharaa spoke in a mosque, or jst at home",
  ])("but what says something of the event is none: %s", (text) => {
    expect(verdictOn(text)).not.toBe("yes");
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

describe("what frames a claim is learned from frames with a place for it", () => {
  it.each([
    ["Assad fled to Russia. Tick it off or strike it?", "yes"],
    ["Weekend shift here. 745 civilians were killed. Is this watertight?", "yes"],
    ["My tennis coach goes around claiming Assad fled to Iran", "no"],
    ["HTS is a Shia militia, if the sticky post is to be believed. Keep or bin?", "no"],
    ["Assad fled to Russia or did our apprentice dream that up?", "yes"],
    ["tl;dr of the text is that the EU condemned the violence", "yes"],
    ["900 civilians were killed, one viewer phoned in to say. Correct?", "no"],
    ["so lemme get it, Assad fled to Iran and I slept through it lol", "no"],
    ["Exercise 7. Assad fled to Russia. Full points?", "yes"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it.each([
    ["my boss wants to know how many civilians were killed, is that in there?", "toll.civilians"],
    ["quick one before class: where did Assad flee?", "assad.where-now"],
    ["lol ok but who is al-Sharaa", "sharaa.who"],
  ])("but what asks something stays a question: %s", (text, entry) => {
    const { answer } = shippedEngine().consider({ text });
    expect(answer).toMatchObject({ outcome: "answer", entry: { id: entry } });
  });
});
