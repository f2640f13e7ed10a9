import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** What the shipped event, and none else, is about. */
const NAMES =
  /\b(?:syrian?s?|alawi\w*|assad\w*|(?:al-)?sharaa|jolani|hayat tahrir|hts|latt?akia|tart[ou]u?s|jableh|bani?yas|observatory)\b/giu;
const DEATH_AND_WAR =
  /\b(?:kill(?:ed|ing|ings|s)|dead|died|deaths?|tolls?|wars?|soldiers?|troops|fighters?|rebels?|civilians?|massacred?s?|insurgents?|militias?)\b/giu;

/** Where the shipped pack is shown or pelted on purpose, or the world's places and Arabic's own words stand. */
const OF_THE_SHIPPED_PACK = [
  "src/tools/screenshots/",
  "src/tools/bench/",
  "src/tools/evaluation/",
  "src/searching/known-places.ts",
  "src/answering/reading/languages/",
];
/** Rooms whose words are the vocabulary of people who ask of any event, deaths among it. */
const VOCABULARY = ["src/answering/", "src/checking/", "src/numbers/"];
/** What no database and no pack would know again under another name. */
const KEPT_NAMES = ["src/discord/messages/topics/count-kinds.ts", "src/knowledge/pack/reading/former-keys.ts"];

const files = globSync("{src,commands}/**/*.ts").filter((file) => !file.startsWith("src/playground/"));
const isIn = (file: string, rooms: readonly string[]) => rooms.some((room) => file.startsWith(room));
/** Examples in schemas' descriptions and comments may be of anything. */
const withoutProse = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "")
    .replace(/\.describe\([\s\S]*?\)(?=[,;\n])|error: (?:"[^"]*"|`[^`]*`)/g, "");

function named(pattern: RegExp, text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()))];
}

describe("the code", () => {
  it("names no event, in comments neither", () => {
    const found = files
      .filter((file) => !isIn(file, OF_THE_SHIPPED_PACK))
      .flatMap((file) => named(NAMES, readFileSync(file, "utf8")).map((word) => `${file}: ${word}`))
      // Whoever counts may be called so in an example.
      .filter((line) => !/claimants\.ts: observatory|same-measure\.ts: observatory|schema\.ts: observatory/.test(line));
    expect(found).toEqual([]);
  });

  it("speaks of no death and no war where it speaks itself: texts, commands, pictures, posts", () => {
    const rooms = [...OF_THE_SHIPPED_PACK, ...VOCABULARY, ...KEPT_NAMES, "src/tools/packs/"];
    const found = files
      .filter((file) => !isIn(file, rooms))
      .flatMap((file) =>
        named(DEATH_AND_WAR, withoutProse(readFileSync(file, "utf8"))).map((word) => `${file}: ${word}`),
      );
    expect(found).toEqual([]);
  });
});
