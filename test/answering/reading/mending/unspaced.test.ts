import { describe, expect, it } from "vitest";
import { Splitter } from "../../../../src/answering/reading/mending/unspaced.ts";
import { countWords } from "../../../../src/answering/reading/spelling.ts";

const TEXT = `how many people died in the flood who is the mayor where is the flooding what happened to the power station
  when did the mayor speak security forces killed brandt did brandt say who runs the town now assad is the flood over`;
const splitter = new Splitter(countWords(TEXT.split(/\s+/)));
const split = (run: string) => splitter.split(run)?.join(" ");

describe("words without spaces", () => {
  it.each([
    ["howmanypeopledied", "how many people died"],
    ["whoisbrandt", "who is brandt"],
    ["whois", "who is"],
    ["wherestheflooding", "where is the flooding"],
    ["whathappenedtothepowerstation", "what happened to the power station"],
    ["securityforces", "security forces"],
    ["howmanydiedin2013", "how many died in 2013"],
  ])("are found: %s", (run, words) => {
    expect(split(run)).toBe(words);
  });

  it.each([
    ["a name", "zelenskyy"],
    ["a name that begins as a question", "whodinisky"],
    ["a compound of everyday words", "stonework"],
    ["a rare English word", "beheading"],
    ["a short word", "isit"],
    ["letters without sense", "asdfghjklqwertyuiop"],
    ["letters of another script", "القتلى"],
    ["a word with a foreign ending", "electricidad"],
  ])("are not seen in %s", (_, run) => {
    expect(split(run)).toBeUndefined();
  });

  it("are not looked for in a run that nobody writes", () => {
    expect(split("howmany".repeat(300))).toBeUndefined();
  });
});
