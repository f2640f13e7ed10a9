import { describe, expect, it } from "vitest";
import { wantedText } from "../../../../src/answering/acts/requesting/wanted-text.ts";

describe("a text to use", () => {
  it.each([
    ["two sentences that I can read to my gran"],
    ["need one line for the noticeboard"],
    ["ok. just one true sentence i can reply with"],
    ["a neutral message for our group please"],
    ["something short to pin up here"],
    ["three-line sitrep"],
    ["can you put it all in three simple sentences"],
    ["pinned message, no opinions"],
  ])("is wanted of all that happened: “%s”", (text) => {
    expect(wantedText(text)).toMatchObject({ about: undefined });
  });

  it.each([
    ["one line on the dam for the radio", "the dam"],
    ["two lines about the missing", "the missing"],
  ])("is wanted of something: “%s”", (text, about) => {
    expect(wantedText(text)?.about?.trim()).toBe(about);
  });

  it.each([
    ["he got one sentence in prison"],
    ["what is the last sentence of the report"],
    ["how many lines of defence are there"],
    ["one sentence: who is guilty?"],
    ["draft post: the mayor fled on Sunday. fine?"],
    ["did they post something under the video"],
    ["one sentence for the killers"],
    ["write me a poem"],
  ])("isn't wanted: “%s”", (text) => {
    expect(wantedText(text)).toBeUndefined();
  });
});
