import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPack } from "../../../src/knowledge/pack/load.ts";
import { hashesIn, makeVocabulary, piecesOf, uses } from "../../../src/knowledge/sources/vocabulary.ts";

const vocabulary = hashesIn(
  makeVocabulary("The harbour’s pro-storm crews left 1,200 sacks. Mayor Orrin’s boats stayed."),
);
const isUsed = (words: string) => uses(vocabulary, piecesOf(words));

describe("a vocabulary", () => {
  it.each(["harbour", "Harbour's", "storm", "pro-storm crews", "1,200 sacks", "ORRIN", "mayor Orrin"])(
    "tells that the source uses “%s”",
    (words) => expect(isUsed(words)).toBe(true),
  );

  it.each(["harbours", "port", "1,300", "Orrin mayor", "crews stayed", ""])(
    "tells that the source doesn't use “%s”",
    (words) => expect(isUsed(words)).toBe(false),
  );

  it.each(["river", "election", "flood"])("of the %s pack is its report's", (name) => {
    const [source] = readPack(`test/packs/${name}`).pack?.sources ?? [];
    const article = readFileSync(`test/packs/${name}/article.txt`, "utf8");
    expect(source?.fingerprint.words?.split(/\s+/)).toEqual(makeVocabulary(article).split(" "));
  });
});
