import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../../../src/answering/reading/lexicon.ts";
import { explain } from "../../../../src/answering/roles/assuring/explaining.ts";
import { piecesOnce } from "../../../../src/answering/roles/assuring/pieces.ts";
import { flood, floodEntry, readFlood } from "../../flood.ts";

const piecesOf = piecesOnce(flood, lexiconOf(flood));

function explained(id: string, text: string) {
  return explain(readFlood(text), piecesOf(floodEntry(id)), new Set(["flood"]));
}

describe("what an entry tells explains all that a question asks", () => {
  it.each([
    ["army", "how many soldiers were sent"],
    ["army", "how many soldiers did they send"],
    ["houses", "how many houses are flooded in Rosvik"],
    ["rebuild", "what did the mayor say"],
    ["cause", "why was there so much water"],
  ])("of %s: %s", (id, text) => {
    expect(explained(id, text)).toMatchObject({
      unsaidHeads: 0,
      unsaidDetails: 0,
      unsaidDeeds: 0,
      unsaidName: 0,
      toldAtOnce: 1,
      otherTurns: 0,
      otherDates: 0,
      otherCount: 0,
      unheard: 0,
    });
  });
});

describe("of a near miss it leaves open", () => {
  it("a noun that is asked for", () => {
    expect(explained("army", "what brand are the boats").unsaidHeads).toBe(1);
    expect(explained("army", "which colonel sent the soldiers").unsaidHeads).toBe(1);
    expect(explained("army", "what boats did the soldiers bring").unsaidHeads).toBe(0);
  });

  it("a detail, but no word that asks of anything", () => {
    expect(explained("army", "how many soldiers were vaccinated").unsaidDetails).toBe(1);
    expect(explained("army", "how many soldiers were sent in total, according to the report").unsaidDetails).toBe(0);
  });

  it("a deed where it asks whether that was done", () => {
    expect(explained("rebuild", "did the mayor resign").unsaidDeeds).toBe(1);
    expect(explained("rebuild", "why did the mayor resign").unsaidDeeds).toBe(0);
  });

  it("somebody else", () => {
    expect(explained("army", "did Brandt send the soldiers").unsaidName).toBe(1);
    expect(explained("rebuild", "did Brandt promise a dyke").unsaidName).toBe(0);
  });

  it("another time or another one", () => {
    expect(explained("army", "who else sent soldiers").otherTurns).toBe(1);
    expect(explained("army", "will soldiers be sent again next year").otherTurns).toBe(2);
    expect(explained("houses", "how many houses were flooded last time").otherTurns).toBe(1);
    expect(explained("water.level", "how high was the water on Friday").otherDates).toBe(1);
    expect(explained("water.level", "how high was the water on Tuesday").otherDates).toBe(0);
  });

  it("the number of something that it names and doesn't count", () => {
    expect(explained("army", "how many sandbags do the soldiers have").otherCount).toBe(0);
    expect(explained("rebuild", "how many dykes will be rebuilt").otherCount).toBe(1);
  });

  it("the words of somebody who says nothing", () => {
    expect(explained("army", "what did the soldiers say").unheard).toBe(1);
    expect(explained("rebuild", "what did the mayor say about the dyke").unheard).toBe(0);
  });

  it("the reason of the reason", () => {
    expect(explained("cause", "why did the snow melt").toldAtOnce).toBeLessThan(1);
  });

  it("what a thing is in general", () => {
    for (const text of ["what is a dyke", "what are sandbags for", "what does a dyke do", "what does high water mean"])
      expect(explained("rebuild", text).general).toBe(1);
    for (const text of ["what is the dyke made of", "what is the level", "what is Ilse Brandt", "what do they need"])
      expect(explained("rebuild", text).general).toBe(0);
  });

  it("what somebody may think of it", () => {
    for (const text of [
      "should the mayor have rebuilt it",
      "is it right to rebuild the dyke",
      "is she right about that",
    ])
      expect(explained("rebuild", text).weighs).toBe(1);
    for (const text of ["what should people do", "did the mayor promise a dyke"])
      expect(explained("rebuild", text).weighs).toBe(0);
  });

  it("what came of something that is yet to be", () => {
    expect(explained("rebuild", "when was the dyke rebuilt").yetToBe).toBe(0);
    expect(explained("rebuild", "how much did the higher dyke cost").yetToBe).toBe(1);
    expect(explained("rebuild", "who was to rebuild the dyke, will it be higher").yetToBe).toBe(0);
    expect(explained("army", "how many soldiers were sent").yetToBe).toBe(0);
  });

  it("a name where none but the asked one stands", () => {
    expect(explained("army", "what is the soldiers' name").toldAtOnce).toBe(0);
    expect(explained("rebuild", "what is the name of the mayor").toldAtOnce).toBe(1);
  });
});

describe("how much of a question is told", () => {
  it("is counted, and said where that is all or nothing", () => {
    expect(explained("army", "how many soldiers were sent")).toMatchObject({ allTold: 1, untold: 0, wholeAtOnce: 1 });
    const open = explained("army", "which brand of petrol do helicopters like");
    expect(open).toMatchObject({ allTold: 0, untold: 3, wholeAtOnce: 0, nothingAtOnce: 1, brief: 0 });
    expect(explained("army", "how many soldiers")).toMatchObject({ brief: 1, briefAtOnce: 1, length: 3 });
  });
});
