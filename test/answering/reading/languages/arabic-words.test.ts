import { describe, expect, it } from "vitest";
import { folded } from "../../../../src/answering/reading/languages/arabic-forms.ts";
import { arabicPhraseAt, arabicWord } from "../../../../src/answering/reading/languages/arabic-words.ts";
import { translateArabic } from "../../../../src/answering/reading/languages/translating.ts";

const own = new Set(["الجسر"]);
const english = (text: string) => translateArabic(text.split(" "), (word) => (own.has(word) ? 1 : 0)).join(" ");

describe("Arabic words", () => {
  it.each([
    ["كم عدد القتلى", "how many dead"],
    ["كم قتيل in all", "how many dead in all"],
    ["وين المقاتلين", "where fighters"],
    ["من هو الرئيس", "who is president"],
    ["كم من الجنود", "how many of soldiers"],
    ["والمدنيين", "and civilians"],
    ["الوقود", "fuel"],
    ["متى سقط الجسر", "when fell الجسر"],
    ["والجسر", "and الجسر"],
    ["هل قتل", "killed"],
  ])("are put into English: %s", (text, meaning) => {
    expect(english(text)).toBe(meaning);
  });

  it("stay as they are where they aren't known, or English", () => {
    expect(english("بقرة and الجسر")).toBe("بقرة and الجسر");
    expect(arabicWord("بقرة")).toEqual(["بقرة"]);
    expect(arabicPhraseAt(["cow"], 0)).toBeUndefined();
  });

  it("are read with the letters that people write for each other", () => {
    expect(arabicPhraseAt(["أين"].map(folded), 0)?.meaning).toEqual(["where"]);
  });
});
