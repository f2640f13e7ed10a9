import { describe, expect, it } from "vitest";
import {
  arabicLessons,
  composedInArabic,
} from "../../../../../src/answering/claims/cutting/foreign/composed-arabic.ts";
import { createArabicCut } from "../../../../../src/answering/claims/cutting/foreign/cut-arabic.ts";
import { deniesInArabic } from "../../../../../src/answering/claims/cutting/foreign/denies-arabic.ts";
import { learnCutter } from "../../../../../src/answering/claims/cutting/learn-cutter.ts";
import { speakersOf } from "../../../../../src/answering/claims/recognising/speakers.ts";
import { arabicReaderOf } from "../../../../../src/answering/reading/languages/arabic/arabic-reader.ts";
import { Lexicon } from "../../../../../src/answering/reading/lexicon.ts";
import { shippedPrepared } from "../../../../pack-places.ts";
import { flood } from "../../../flood.ts";

const { base } = shippedPrepared();
const reader = arabicReaderOf(base);
const lexicon = new Lexicon(base);
const learned = learnCutter(arabicLessons(base));
const cut = learned && createArabicCut(learned, reader, lexicon, speakersOf(base, lexicon));

describe("what frames a claim in Arabic", () => {
  it.each([
    ["أودّ التحقق من المعلومة التالية: قُتل 125 من عناصر الأمن", "قُتل 125 من عناصر الأمن"],
    ["الشرع حكى عن الوحدة الوطنية، هيك مكتوب؟", "الشرع حكى عن الوحدة الوطنية"],
  ])("is cut off: %s", (message, core) => {
    expect(cut?.(message)).toMatchObject({ core, isCut: true, isPut: true, isDenied: false });
  });

  it("may deny it", () => {
    expect(cut?.("مو صحيح إنو الأسد هرب عروسيا")).toMatchObject({ core: "الأسد هرب عروسيا", isDenied: true });
    expect(cut?.("الأسد هرب عروسيا، صح ولا كذب؟")).toMatchObject({ core: "الأسد هرب عروسيا", isDenied: false });
  });

  it("isn't what is to be computed", () => {
    expect(cut?.("اجمعلي: المدنيين والأمن")).toMatchObject({ isCut: false });
  });

  it("is told from what asks", () => {
    expect(cut?.("كم عدد القتلى المدنيين بالساحل؟")?.likelihood).toBeLessThan(0.3);
    expect(cut?.("قتلى المدنيين بالساحل أكتر من قتلى الأمن")?.likelihood).toBeGreaterThan(0.65);
  });

  it("isn't learned where a base has no claims in Arabic", () => {
    expect(composedInArabic({ ...flood, frames: base.frames, claims: [] }, reader)).toEqual([]);
  });
});

describe("words around a claim deny it", () => {
  it.each([
    ["مو صحيح إنو", true],
    ["لا أساس للقول إنّ", true],
    ["هاد كلام مفبرك", true],
    ["صح ولا كذب", false],
    ["جدي ما بيكذب وقال", false],
    ["مو صحيح؟", false],
    ["اذا كذب", false],
  ])("%s: %s", (frame, isDenied) => {
    expect(deniesInArabic(frame)).toBe(isDenied);
  });
});
