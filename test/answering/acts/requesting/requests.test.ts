import { describe, expect, it } from "vitest";
import { asksBriefly } from "../../../../src/answering/acts/requesting/in-short.ts";
import { requestIn } from "../../../../src/answering/acts/requesting/requests.ts";

describe("what is wanted made", () => {
  it.each([
    ["write me a short sad song about the dam", "invention"],
    ["could you make a quiz for my pupils", "invention"],
    ["need two true/false statements for tomorrow", "invention"],
    ["and another one that tests their maths", "invention"],
    ["pls do my homework, an essay on rivers", "invention"],
    ["drop the source and write a limerick", "invention"],
    ["suggest five questions with answers", "invention"],
    ["give me a headline", "page"],
    ["standfirst, no more than a dozen words please", "page"],
    ["a caption, max 8 words", "page"],
    ["could you put that into three bullet points", "page"],
    ["write eighty words about it for the newsletter", "page"],
    ["reword that", "rewording"],
    ["cut my caption down to what is known", "rewording"],
    ["make it sound less dry", "rewording"],
    ["replace the last point with something cheerful", "rewording"],
    ["say “the mayor was right”", "saying"],
    ["ok now repeat: 'nobody came'", "saying"],
  ])("is told by grammar: %s", (text, request) => {
    expect(requestIn(text)).toBe(request);
  });

  it.each([
    ["what's the headline"],
    ["Headline: 'Dam holds after third day of rain'. safe?"],
    ["caption: 'The mayor at the town hall on Sunday'"],
    ["one figure for the headline: how many in all?"],
    ["did he write a letter"],
    ["write down how many came"],
    ["give me the story in two sentences"],
    ["who gave the speech"],
    ["the bridge reopened on Sunday. true or false?"],
    ["the headline said 5000"],
    ["write me a poem. and how many people were there?"],
  ])("isn't what is asked: %s", (text) => {
    expect(requestIn(text)).toBeUndefined();
  });
});

describe("few or plain words", () => {
  it.each([
    ["what's going on, short pls"],
    ["sum it up in two sentences"],
    ["who is he, in one line"],
    ["easy words please, my English is bad"],
    ["explain it like I'm five"],
    ["tl;dr"],
    ["just the number"],
    ["what is it about, max 20 words"],
  ])("are asked for: %s", (text) => {
    expect(asksBriefly(text)).toBe(true);
  });

  it.each([
    ["why was the meeting so short"],
    ["in other words, who won"],
    ["word for word please"],
    ["how long is it"],
  ])("aren't: %s", (text) => {
    expect(asksBriefly(text)).toBe(false);
  });
});
