import { describe, expect, it } from "vitest";
import { glossed } from "../../../../../src/answering/reading/languages/arabic/gloss.ts";
import { Glossary } from "../../../../../src/answering/reading/languages/arabic/glossary.ts";
import { statedIn } from "../../../../../src/answering/reading/languages/arabic/stating.ts";

const glossary = new Glossary();
const stated = (text: string) => statedIn(glossed(text, glossary).spoken);

describe("an Arabic message states something by its own grammar", () => {
  it.each([
    "أدان المجلس أعمال العنف",
    "قُتل 20 مدنياً في المدينة",
    "لم تنقطع الكهرباء عن القرية",
    "ما في جرحى بالضيعة",
    "سمعت إنو انقطعت المي عن الضيعة",
    "سحبت الفرقة عناصرها من القرية",
    "ستبقى الحكومة سنة",
  ])("surely, where it begins with a verb or a denial: %s", (text) => {
    expect(stated(text)).toBe("surely");
  });

  it.each([
    "معظم القتلى مدنيون من القرية",
    "الأمن هو اللي ضرب المحطة",
    "الاشتباكات بالجبل مو بالمدينة",
    "معظم القتلى من الجنود",
    "لسا الجنود بالقرية",
    "تدور الاشتباكات في الجبال",
    "يُظن أن الجنود مختبئون",
    "الرئيس هو يلي طلب الهدنة",
  ])("perhaps, where something indefinite follows its subject: %s", (text) => {
    expect(stated(text)).toBe("perhaps");
  });

  it.each([
    "كم قتل من المدنيين؟",
    "عدد القتلى المدنيين",
    "مين ضرب محطة الكهرباء",
    "استهداف محطة الكهرباء الكبيرة",
    "اشرحلي سبب الاشتباكات",
    "وين سجل الرئيس الفيديو",
    "القتلى المدنيين تقريباً",
    "القتلى من الجنود",
    "خلصت الاشتباكات ولا لسا",
    "الجنود انسحبوا من الضيعة ولا بقيوا",
    "تفاصيل الهجوم على القرية",
  ])("not, where it asks or only names: %s", (text) => {
    expect(stated(text)).toBeUndefined();
  });
});
