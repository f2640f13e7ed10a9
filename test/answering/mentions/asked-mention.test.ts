import { describe, expect, it } from "vitest";
import { askedMention } from "../../../src/answering/mentions/asked-mention.ts";

describe("a question for a source's words", () => {
  it.each([
    ["does the report ever use the word looting", ["looting"]],
    ["do they actually write the term 'flash flood' anywhere", ["flash flood"]],
    ["is the word evacuation in there", ["evacuation"]],
    ["so does it call this a disaster or not?", ["disaster"]],
    ["Does the phrase “act of God” come up?", ["act of God"]],
    ["ok does your source say the words climate or warming even once", ["climate", "warming"]],
  ])("is one: “%s”", (text, things) => {
    expect(askedMention(text)).toMatchObject({ asks: "words", things });
  });

  it.each([
    ["is Rosvik in the article", ["Rosvik"]],
    ["was the red cross mentioned anywhere?", ["red cross"]],
    ["any mention of Oslo in there", ["Oslo"]],
    ["does your piece bring up the railway at all", ["railway"]],
    ["anything about Tallby in it?", ["Tallby"]],
    ["Norrmark mentioned?", ["Norrmark"]],
    ["hey, did they mention NATO or the UN", ["NATO", "UN"]],
  ])("is one for a name: “%s”", (text, things) => {
    expect(askedMention(text)).toMatchObject({ asks: "named", things });
  });

  it.each([
    ["did Brandt mention the army in her speech?", "named", "Brandt"],
    ["does she say the word sorry", "words", "she"],
  ])("may be for somebody's: “%s”", (text, asks, by) => {
    expect(askedMention(text)).toMatchObject({ asks, by });
  });

  it.each([
    ["'nearly' or 'about': which is it", ["nearly", "about"]],
    ["is that what it says word for word: “the river rose overnight”", ["the river rose overnight"]],
    ["“burst its banks” verbatim?", ["burst its banks"]],
  ])("may be for a wording: “%s”", (text, things) => {
    expect(askedMention(text)).toEqual({ asks: "quoted", things });
  });

  it.each([["Tallby or Talby?"], ["how is it spelt: Tallby or Talby"], ["Tallby/Talby in the text?"]])(
    "may be for a spelling: “%s”",
    (text) => expect(askedMention(text)).toEqual({ asks: "spelt", things: ["Tallby", "Talby"] }),
  );

  it.each([
    ["does the article say who broke the dyke"],
    ["is that mentioned"],
    ["does it mention how many left"],
    ["did she even mention them"],
    ["does the report say “the dyke held all night”?"],
    ["is Brandt in Oslo"],
    ["does it name the schools"],
    ["were soldiers involved in the evacuation"],
    ["did the army use boats"],
    ["more houses in Tallby or in Rosvik?"],
  ])("isn't one: “%s”", (text) => {
    expect(askedMention(text)).toBeUndefined();
  });
});

describe("what is looked for", () => {
  it.each([
    ["is 1,150 mentioned anywhere", ["1,150"]],
    ["does it mention the names of the streets", ["names of the streets"]],
  ])("stays whole: “%s”", (text, things) => {
    expect(askedMention(text)?.things).toEqual(things);
  });

  it("isn't a spelling where two words begin otherwise", () => {
    expect(askedMention("boats or sandbags?")).toBeUndefined();
  });
});
