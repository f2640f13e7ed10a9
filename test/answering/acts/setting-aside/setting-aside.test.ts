import { describe, expect, it } from "vitest";
import { type AsideParts, withoutTalk } from "../../../../src/answering/acts/setting-aside/set-aside.ts";
import { entryOf } from "../../../../src/answering/answer.ts";
import { shippedEngine } from "../../../pack-places.ts";
import { readFlood } from "../../flood.ts";

const TALK = new Set([
  "morning",
  "i'm late",
  "my train leaves now",
  "it's for school",
  "my aunt asks",
  "no idea",
  "right",
]);
const parts: AsideParts = { isAside: (text) => TALK.has(text.toLowerCase()), read: readFlood, told: new Set() };
const left = (message: string) => withoutTalk(message, parts);

describe("the talk around a question", () => {
  it.each([
    ["Morning. Where did the river rise? My aunt asks.", "Where did the river rise?"],
    ["morning, i'm late, where did the river rise", "where did the river rise"],
    ["where did the river rise - it's for school", "where did the river rise"],
    ["no idea so where did the river rise because my aunt asks", "so where did the river rise"],
    ["my train leaves now where did the river rise", "where did the river rise"],
    ["Where did the river rise? Mrs Okafor", "Where did the river rise?"],
  ])("is set aside: %s", (message, question) => {
    expect(left(message)).toBe(question);
  });

  it.each([
    ["in the middle", "Where did it rise, my aunt asks, in Tallby?"],
    ["where nothing is left that asks", "Morning. I'm late."],
    ["where only its truth would be asked", "my aunt asks, right"],
    ["where it asks itself", "right? where did the river rise"],
    ["in code and mentions", "morning <@1> where did the river rise"],
    ["that is all of a message", "my train leaves now"],
  ])("stays %s", (_, message) => {
    expect(left(message)).toBe(message);
  });
});

describe("a question is understood in the middle of talk", () => {
  const told = (text: string, context: readonly string[] = []) =>
    entryOf(shippedEngine().consider({ text, context }).answer)?.id;

  it.each([
    ["And what is the SOHR? The radio never says.", "sohr.who"],
    ["my daughter's class is asking so how many civilians were killed, i said i'd look it up", "toll.civilians"],
    ["ok one more and then i'm off to bed, where are the fighters hiding", "insurgents.where"],
    ["my battery is at two percent, who is Syria's interim leader", "sharaa.who"],
    ["how long has it been going on, i have to fill half a page", "duration"],
    ["What did the EU say? My editor is at the door. Ruth", "eu"],
    ["yo my flight is boarding, where did assad go", "assad.where-now"],
  ])("%s", (text, entry) => {
    expect(told(text, ["sharaa.how"])).toBe(entry);
  });

  it("asks what the source doesn't say, whatever stands around it", () => {
    expect(told("how many were injured, i need it for my notes")).toBe("unknown.injured");
    expect(told("My bus is here. Who leads the insurgents?")).toBe("unknown.commanders");
  });

  it("stays thanks, and several questions", () => {
    expect(shippedEngine().consider({ text: "Bless you for all the patience with me" }).answer.outcome).toBe(
      "smalltalk",
    );
    const { parts = [] } = shippedEngine().consider({ text: "Give me the toll and who counted it. Cheers" }).answer;
    expect(parts).toHaveLength(2);
  });
});
