import { describe, expect, it } from "vitest";
import { readDigits } from "../../../../src/answering/reading/mending/digits-as-letters.ts";

const names = new Set(["tahrir", "hayat", "shara", "civilians"]);
const words = new Set([...names, "many", "people", "dead", "share", "a", "is"]);
const read = (word: string) =>
  readDigits(
    word,
    (one) => names.has(one),
    (one) => words.has(one),
  );

describe("digits among letters", () => {
  it.each([
    ["m4ny", "many"],
    ["p30pl3", "people"],
    ["d34d", "dead"],
    ["c1v1l14ns", "civilians"],
  ])("look like letters: %s", (written, word) => {
    expect(read(written)).toBe(word);
  });

  it.each([
    ["ta7rir", "tahrir"],
    ["7ayat", "hayat"],
    ["shar3", "shara"],
  ])("sound like letters of Arabic: %s", (written, word) => {
    expect(read(written)).toBe(word);
  });

  it.each(["5k", "10km", "4th", "745", "ak47", "t72", "2013", "b2b", "mp3"])("are digits in %s", (written) => {
    expect(read(written)).toBeUndefined();
  });
});
