import { describe, expect, it } from "vitest";
import { complaints, ORRIN, packWith } from "../orrin-pack.ts";

const REMEDY = "Keep it in one place.";

describe("a wording belongs to one thing only:", () => {
  it("a phrasing to one entry, whatever its case and punctuation", () => {
    expect(
      complaints(packWith(["entries/mayor.yaml", "tell me about The mayor's word", "Houses flooded, PLEASE!"])),
    ).toEqual([
      `entries/mayor.yaml “- Houses flooded, PLEASE!”: The phrasing “Houses flooded, PLEASE!” belongs also to houses. ${REMEDY}`,
    ]);
  });

  it("a phrasing to an entry once", () => {
    expect(
      complaints(packWith(["entries/houses.yaml", "tell me about Houses flooded", "houses flooded please"])),
    ).toEqual([
      `entries/houses.yaml “- Houses flooded please”: The phrasing “Houses flooded please” belongs twice. ${REMEDY}`,
    ]);
  });

  it("what is said after an answer to one entry, though it may mean another after another answer", () => {
    const conversation = (text: string) => `houses:\n  en:\n    - ${text}\nmayor:\n  en:\n    - and she?\n`;
    const said = (after: string, text: string) => ({ [`conversations/${after}.yaml`]: conversation(text) });
    expect(complaints({ ...ORRIN, ...said("houses", "how many?"), ...said("mayor", "AND she") })).toEqual([
      `conversations/mayor.yaml “- and she?”: The wording “and she?” belongs also to houses. ${REMEDY}`,
    ]);
    expect(complaints({ ...ORRIN, ...said("houses", "how many?"), ...said("mayor", "how many?") })).toEqual([]);
  });

  it("a spelling to one entity", () => {
    expect(complaints(packWith(["entities.yaml", "[Ilsa Brand]", "[river board]"]))).toEqual([
      `entities.yaml “spellings: { en: [river board] }”: The spelling “river board” belongs also to board. ${REMEDY}`,
    ]);
  });

  it("a name to an entity once", () => {
    expect(complaints(packWith(["entities.yaml", "[Ilsa Brand]", "[ilse brandt]"]))).toEqual([
      `entities.yaml “spellings: { en: [ilse brandt] }”: The spelling “ilse brandt” belongs twice. ${REMEDY}`,
    ]);
  });

  it("a word to one concept", () => {
    const line = "- { id: leader, words: { en: [Inundated] } }";
    expect(complaints(packWith(["concepts.yaml", "head of the town", "Inundated"]))).toEqual([
      `concepts.yaml “${line}”: The word “Inundated” belongs also to flooded. ${REMEDY}`,
    ]);
  });

  it("the same text may be a phrasing, a spelling and a concept's word at once", () => {
    const changes: [string, string, string][] = [
      ["concepts.yaml", "head of the town", "Ilsa Brand"],
      ["entries/mayor.yaml", "tell me about The mayor's word", "Ilsa Brand"],
    ];
    expect(complaints(packWith(...changes))).toEqual([]);
  });
});
