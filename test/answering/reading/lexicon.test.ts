import { describe, expect, it } from "vitest";
import { Lexicon } from "../../../src/answering/reading/lexicon.ts";
import { clean, stemOf, wordsIn } from "../../../src/answering/reading/normalise.ts";
import type { Entity } from "../../../src/knowledge/model.ts";

const entity = (id: string, ...spellings: readonly string[]): [string, Entity] => [
  id,
  { id, kind: "group", name: { en: id }, spellings, entry: "any" },
];
const lexicon = new Lexicon({
  entities: new Map([
    entity("board", "River Board", "the Board"),
    entity("youth", "River Board Youth"),
    entity("mayor", "Ilse Brandt", "إلسه"),
  ]),
  concepts: [
    { id: "flooded", words: ["under water", "flooding"] },
    { id: "water", words: ["water"] },
    { id: "leader", words: ["head of the board"] },
  ],
});
const found = (text: string) => lexicon.find(wordsIn(clean(text)).map(stemOf)).map(({ id }) => id);

describe("the lexicon", () => {
  it("finds an entity by each spelling", () => {
    expect(found("what did the River Board say")).toEqual(["@board"]);
    expect(found("what did the board say")).toEqual(["@board"]);
  });

  it("finds words by their stems, whatever their case", () => {
    expect(found("FLOODED streets")).toEqual(["#flooded"]);
  });

  it("takes the longest spelling", () => {
    expect(found("the River Board Youth")).toEqual(["@youth"]);
    expect(found("is it under water")).toEqual(["#flooded"]);
  });

  it("still finds the shorter one elsewhere in the text", () => {
    expect(found("under water, with no water to drink")).toEqual(["#flooded", "#water"]);
  });

  it("finds an entity inside a concept's words", () => {
    expect(found("head of the board").toSorted()).toEqual(["#leader", "@board"]);
  });

  it("tells where a match stands", () => {
    const stems = ["did", "ils", "brandt", "speak"];
    expect(lexicon.find(stems.map(stemOf))).toEqual([]);
    expect(lexicon.find(["did", ...wordsIn("ilse brandt").map(stemOf)])).toEqual([{ id: "@mayor", start: 1, end: 3 }]);
  });

  it("finds Arabic spellings", () => {
    expect(found("من هي إلسه؟")).toEqual(["@mayor"]);
  });

  it("finds nothing in nothing", () => {
    expect(found("")).toEqual([]);
    expect(found("who is that")).toEqual([]);
  });
});
