import { describe, expect, it } from "vitest";
import { type Composed, composedMessages, written } from "../../../../src/answering/claims/cutting/composed.ts";
import { cutterOf } from "../../../../src/answering/claims/cutting/cutter.ts";
import { englishLessons, learnCutter } from "../../../../src/answering/claims/cutting/learn-cutter.ts";
import { toldOf } from "../../../../src/answering/claims/cutting/word-features.ts";
import { Lexicon } from "../../../../src/answering/reading/lexicon.ts";
import { flood } from "../../flood.ts";

const lexicon = new Lexicon(flood);
const frames = { en: ["my barber swears {claim}", "{claim}. Keep or cut?", "{claim} lol", "word is that {claim}"] };
const claims = ["The dyke broke", "Soldiers reached Tallby", "The bridge was closed", "Houses were flooded"].map(
  (text) => ({
    text,
    language: "en" as const,
    about: "dyke",
    verdict: "yes" as const,
  }),
);
const base = { ...flood, frames, claims };

describe("what of a message frames the rest", () => {
  it("is learned from frames that are filled with claims", () => {
    const learned = learnCutter(englishLessons(base));
    const cut = learned && cutterOf(learned, (text) => toldOf(text, lexicon));
    const labelled = (text: string) => cut?.(text).map(({ token, label }) => `${token.word} ${label}`);
    expect(labelled("my barber swears the bridge broke")?.slice(0, 4)).toEqual([
      "my frame",
      "barber frame",
      "swears frame",
      "the claim",
    ]);
    expect(labelled("Soldiers were flooded. Keep or cut?")?.slice(-3)).toEqual(["keep frame", "or frame", "cut frame"]);
  });

  it("is the same whenever it is learned", () => {
    const bytes = () => Buffer.from(learnCutter(englishLessons(base))?.ofFeatures.buffer ?? new ArrayBuffer());
    expect(bytes().equals(bytes())).toBe(true);
  });

  it("isn't known without frames or claims", () => {
    expect(composedMessages({ ...flood, frames: undefined, claims })).toEqual([]);
    expect(composedMessages({ ...flood, frames, claims: [] })).toEqual([]);
    expect(learnCutter(englishLessons({ ...base, claims: [] }))).toBeUndefined();
  });

  it("is told of each character of a composed message", () => {
    const pieces: Composed = [
      { label: "frame", text: "word is " },
      { label: "claim", text: "it broke" },
    ];
    const { text, labelAt } = written(pieces);
    expect(text).toBe("word is it broke");
    expect([0, 7, 8, 15].map(labelAt)).toEqual(["frame", "frame", "claim", "claim"]);
  });
});
