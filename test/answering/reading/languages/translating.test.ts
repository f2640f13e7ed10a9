import { describe, expect, it } from "vitest";
import { PHRASES } from "../../../../src/answering/reading/languages/other-languages.ts";
import { translate } from "../../../../src/answering/reading/languages/translating.ts";
import { clean, tokensIn } from "../../../../src/answering/reading/normalise.ts";

const own = new Map([
  ["el", 90],
  ["sharaa", 400],
  ["masjid", 2],
  ["mat", 60],
]);
const english = (text: string) =>
  translate(tokensIn(clean(text)), (word) => own.get(word) ?? 0)
    .flatMap((token) => ("meaning" in token ? token.meaning : [token.written]))
    .join(" ");

describe("words of other languages", () => {
  it.each([
    ["how many muertos so far", "how many dead so far"],
    ["were the soldats killed", "were the soldiers killed"],
    ["wieviele Zivilisten died", "wieviele civilians died"],
    ["kaç kişi öldü", "how many people died"],
    ["ne zaman did it start", "when did it start"],
    ["where are los combates", "where are the fighting"],
    ["what about l'électricité", "what about electricity"],
    ["depuis quand are they there", "how long are they there"],
    ["wer ist the mayor", "who is the mayor"],
    ["berapa orang tewas", "how many people killed"],
    ["the masjid", "the mosque"],
  ])("are put into English: %s", (text, meaning) => {
    expect(english(text)).toBe(meaning);
  });

  it.each([
    "la la land",
    "the de la Cruz family",
    "who will pay the price in the war",
    "mit and the kinder garden",
    "dan and ken are here",
    "where is su",
    "what is el-Sharaa",
  ])("are English, or names, by themselves: %s", (text) => {
    expect(english(text)).toBe(tokensIn(clean(text)).join(" "));
  });

  it("leave what is the base's own alone, and the article of a name", () => {
    expect(english("mat muertos el sharaa el presidente")).toBe("mat dead el sharaa the president");
  });

  it("stand once in the table", () => {
    const phrases = [...PHRASES.values()].flat().map(({ words }) => words.join(" "));
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
  });
});
