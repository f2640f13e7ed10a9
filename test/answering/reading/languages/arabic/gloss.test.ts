import { describe, expect, it } from "vitest";
import { glossed } from "../../../../../src/answering/reading/languages/arabic/gloss.ts";
import { Glossary, keyOf } from "../../../../../src/answering/reading/languages/arabic/glossary.ts";

const glossary = new Glossary([{ words: keyOf("الجسر الحجري"), meaning: ["stone", "bridge"] }]);
const english = (text: string) => glossed(text, glossary).text;

describe("an Arabic text in English", () => {
  it.each([
    ["has phrases before words", "قوات الأمن", "security forces"],
    ["asks with dialect's words", "قديش واحد مات؟", "how many people died?"],
    ["asks who at the beginning, and means “of” elsewhere", "من قتل عدد من الجنود", "who killed number of soldiers"],
    ["denies, unless it asks what", "ما مات الجنود", "not died soldiers"],
    ["has its conjunction apart", "والمدنيين", "and civilians"],
    ["has its prepositions apart", "بالجبال", "in mountains"],
    ["has its article dropped", "الوقود", "fuel"],
    ["has its pronouns apart", "قتلهم", "killed them"],
    ["reads letters that people write for each other", "الى اين", "where to"],
    ["reads vowel marks and stretched words", "مَـــدَنِيّين", "civilians"],
    ["reads a noun in other endings", "مدنيات", "civilians"],
    ["has the pack's names", "عالجسر الحجري", "to stone bridge"],
    ["keeps its marks and lines", "وين؟\nليش، وكيف", "where?\nwhy, and how"],
    ["keeps Latin words", "شو HTS", "what HTS"],
    ["asks for a noun after ما", "ما نتيجة القتال؟", "what is result fighting?"],
    ["offers with ولا", "المدنيين ولا الجنود", "civilians or soldiers"],
    ["tells who went from what will be", "راح لهون", "went to here"],
    ["keeps the stem of what it doesn't know", "البطاطات", "بطاط"],
  ])("%s", (_, text, meaning) => {
    expect(english(text)).toBe(meaning);
  });

  it.each([
    ["١٠١٨", "1018"],
    ["۷۴۵ قتيل", "745 dead"],
    ["خمسة آلاف", "5000"],
    ["ألف وثمانية عشر", "1018"],
    ["سبعمئة وخمسة وأربعين", "745"],
    ["مية وتمانية واربعين", "148"],
    ["5 آلاف", "5000"],
  ])("has the number of “%s”", (text, number) => {
    expect(english(text)).toBe(number);
  });
});
