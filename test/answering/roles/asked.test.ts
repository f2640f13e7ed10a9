import { describe, expect, it } from "vitest";
import { Lexicon } from "../../../src/answering/reading/lexicon.ts";
import { read } from "../../../src/answering/reading/reading.ts";
import { askedIn } from "../../../src/answering/roles/asked.ts";

const concepts = [
  { id: "chapel", words: ["chapel"] },
  { id: "sheep", slot: "group" as const, words: ["sheep"] },
  { id: "shearing", words: ["shearing", "shear"] },
].map((concept) => ({ slot: undefined, ...concept }));
const lexicon = new Lexicon({ entities: new Map(), concepts });

function asked(text: string): string[] {
  return askedIn(read(text, lexicon, undefined)).map(({ role, noun, grain }) =>
    [role, grain ?? noun.meanings.map(({ id }) => id).join(" ")].join(" ").trim(),
  );
}

describe("a question asks for", () => {
  it.each([
    ["what is the name of the chapel", ["name #chapel"]],
    ["what is the chapel called", ["name #chapel"]],
    ["which chapel is it", ["which #chapel"]],
    ["in which chapel did she sing", ["whichPlace #chapel"]],
    ["how many sheep were shorn", ["howMany #sheep"]],
    ["of the 40, how many of them are sheep", ["howMany #sheep"]],
    ["what number of sheep were shorn", ["howMany #sheep"]],
    ["how many days did it last", ["howLong"]],
    ["on which day did it begin", ["when day"]],
    ["at what time did it begin", ["when hour"]],
    ["in what year was that", ["when year"]],
    ["why did they sing", ["why"]],
    ["how old is she", ["measure"]],
    ["who did the shearing", ["actor #shearing"]],
  ])("“%s”: %s", (text, wanted) => {
    expect(asked(text)).toEqual(wanted);
  });
});

describe("a question asks for nothing that can be told from its words", () => {
  it.each([
    "tell me about the chapel",
    "what kind of chapel is it",
    "which day of the shearing is it",
    "how many months ago was it",
  ])("“%s”", (text) => {
    expect(asked(text)).toEqual([]);
  });
});
