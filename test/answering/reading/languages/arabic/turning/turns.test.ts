import { describe, expect, it } from "vitest";
import { keyOf } from "../../../../../../src/answering/reading/languages/arabic/built-in.ts";
import { glossed } from "../../../../../../src/answering/reading/languages/arabic/gloss.ts";
import { Glossary } from "../../../../../../src/answering/reading/languages/arabic/glossary.ts";

const glossary = new Glossary([{ words: keyOf("الحداد"), meaning: ["haddad"] }]);
const english = (text: string) => glossed(text, glossary).text;

describe("an Arabic turn of speech in English", () => {
  it.each([
    ["قديش زاد عدد المدنيين على عدد الجنود؟", "how many more number of civilians than number of soldiers?"],
    ["كم يزيد المدنيون عن الجنود؟", "how many more civilians than soldiers?"],
    ["قديش المدنيين زيادة عن الجنود؟", "how many more civilians than soldiers?"],
    ["المدنيون أكثر بكم من الجنود؟", "how many more civilians than soldiers?"],
    ["المدنيون أكثر من الجنود بكم؟", "how many more civilians than soldiers?"],
    ["كم ينقص الجنود عن المدنيين؟", "how many fewer soldiers than civilians?"],
    ["بكم ينقص الجنود عن المدنيين؟", "how many fewer soldiers than civilians?"],
    ["بقديش الجنود أقل من المدنيين؟", "how many fewer soldiers than civilians?"],
    ["الجنود أقل بكم من المدنيين؟", "how many fewer soldiers than civilians?"],
    ["الجنود أقل من المدنيين بكم؟", "how many fewer soldiers than civilians?"],
    ["كم مرة يزيد عدد المدنيين عن الجنود؟", "how many times more number of civilians than soldiers?"],
    ["مين راح منهم أكتر؟", "who lost more?"],
    ["اطرح 40 من 90", "90 minus 40"],
    ["بقديش زايدين المدنيين عن الجنود؟", "how many more civilians than soldiers?"],
    ["زادوا المدنيين عن الجنود كم واحد؟", "how many more civilians than soldiers?"],
    ["المدنيين زايدين عن الجنود بقديش؟", "how many more civilians than soldiers?"],
    ["إذا قسمنا المدنيين على أربعة أيام", "civilians divided by 4 days"],
    ["لو وزعنا القتلى بالتساوي على الأيام كم يطلع", "dead divided by 4 days how many came out"],
    ["حط الجنود فوق المدنيين كم بيصيرو", "add soldiers and civilians, how many come to"],
    ["إذا طرحت الجنود من المدنيين شو بيبقى؟", "civilians minus soldiers, how many left?"],
    ["كم مدنياً سقط؟", "how many civilians were killed?"],
    ["اجمع الأرقام التلاتة", "add the 3 numbers"],
  ])("compares: %s", (text, meaning) => {
    expect(english(text)).toBe(meaning);
  });

  it.each([
    ["كم زاد عدد القتلى؟", "how many increase death toll?"],
    ["الجنود أقل من المدنيين", "soldiers less than civilians"],
  ])("compares nothing where it doesn't ask by how much: %s", (text, meaning) => {
    expect(english(text)).toBe(meaning);
  });

  it.each([
    ["قبل شهر", "one month ago"],
    ["قبل يومين", "two days ago"],
    ["منذ أسبوع", "for one week"],
    ["قبل شهر آذار", "before month march"],
    ["قبل سنة 2013", "before year 2013"],
    ["قبل سنة من الحرب", "before year of war"],
    ["منذ شهر آذار", "since month march"],
    ["منذ سنة 2013", "since year 2013"],
    ["تستمر الاشتباكات منذ أربعة أيام", "clashes have lasted 4 days"],
    ["الاشتباكات مستمرة منذ أربعة أيام", "clashes have lasted 4 days"],
    ["المعارك بدأت قبل أسبوعين", "fighting have lasted two weeks"],
    ["صرلها شهر", "have lasted one month"],
    ["بشهر 12 سنة 2024", "in december 2024"],
    ["شي سنتين تلاتة", "approximately two or three years"],
    ["الشهر الأول من سنة 2013", "month first of year 2013"],
  ])("tells a span from a date: %s", (text, meaning) => {
    expect(english(text)).toBe(meaning);
  });

  it.each([
    ["ما مات حدا من المدنيين", "no civilians died"],
    ["ما قتل أحداً", "nobody killed"],
    ["صار الحداد رئيسا", "haddad became president"],
    ["شو صار بالرئيس", "what happened in president"],
    ["يقدر عدد القتلى بخمسة آلاف", "estimated death toll at 5000"],
    ["يقدر عدد القتلى بنحو خمسة آلاف", "estimated death toll at approximately 5000"],
    ["لم يتجاوز عدد القتلى المئة", "death toll is fewer than 100"],
    ["ما مات ولا واحد من الجنود", "no soldiers died"],
    ["الاشتباكات دامت يوم واحد بس", "clashes have lasted one day only"],
    ["كم قتل في اليوم الثالث؟", "how many killed on the third day?"],
    ["كم قتل في اليوم؟", "how many killed per day?"],
    ["تم تسجيل الخطاب", "speech was recorded"],
    ["جرى اعتقال الرئيس", "president was arrested"],
    ["راح ع حلب", "went to aleppo"],
    ["سجل الحداد مقتل 30 جندياً", "haddad recorded that 30 soldiers were killed"],
    ["القتلى كلهم من الجيش", "dead are all army"],
    ["ما في أطفال بين الضحايا", "there is no children among victims"],
    ["الحرب بدأت بعد ساعات قليلة", "war started after a few hours"],
    ["هلق وهني وين", "now and they where"],
    ["وهني هلق وين", "and where are they now"],
    ["الحداد وقع بكانون الأول", "haddad fell in december"],
    ["في أحد المساجد", "in one of mosque"],
    ["الكهربا انقطعت عن كم حي", "electricity cut off about a few neighbourhood"],
  ])("says who, and what became of them: %s", (text, meaning) => {
    expect(english(text)).toBe(meaning);
  });
});

describe("an Arabic verb and its subject in English order", () => {
  it.each([
    ["بدأت الاشتباكات", "clashes started"],
    ["وبدأت الحرب", "and war started"],
    ["متى بدأت الاشتباكات", "when clashes started"],
    ["قال الحداد إن الحرب انتهت", "haddad said that war ended"],
    ["وين الجنود ومتى بدأت الحرب", "where soldiers and when war started"],
    ["سجل الرئيس الفيديو", "president recorded video"],
    ["مع مين هرب الرئيس", "with who president fled"],
  ])("has the subject before: %s", (text, meaning) => {
    expect(english(text)).toBe(meaning);
  });

  it.each([
    ["الرئيس سجل الفيديو", "president recorded video"],
    ["مين سجل الفيديو", "who recorded video"],
    ["هو قال الحقيقة", "he said truth"],
    ["الجيش بدأ المعركة", "army started fighting"],
    ["سمعت إنو الرئيس سجل الفيديو", "i heard that president recorded video"],
  ])("has it where it is, if it stands there already: %s", (text, meaning) => {
    expect(english(text)).toBe(meaning);
  });
});

describe("an Arabic claim without a verb", () => {
  it.each([
    ["المسلحون مختبئون في الجبال", "gunmen are hiding in mountains"],
    ["الجنود مختبئين بالجبال مو بالمدينة", "soldiers are hiding in mountains, not in city"],
    ["الناس خايفين من الحرب", "people are worried of war"],
    ["الوضع مستقر في المدينة", "affairs are stable in city"],
    ["الحداد رئيس البلاد", "haddad is president country"],
    ["الجيش هو المسؤول", "army is responsible"],
    ["المتقاتلين هما الجيش والعشائر", "are fighting are army and tribes"],
  ])("gets one in English: %s", (text, meaning) => {
    expect(english(text)).toBe(meaning);
  });

  it.each([
    ["الجيش يسيطر على المدينة", "army controls on city"],
    ["الجيش دخل المدينة أمس", "army enter city yesterday"],
    ["الجنود ماتوا في القرية", "soldiers died in villages"],
    ["السكان رجعوا إلى القرية", "people returned to villages"],
    ["الجيش هو من قصف المدينة", "army attacked city"],
    ["الجنود ليسوا في المدينة", "soldiers are not in city"],
    ["المدنيون كانوا في المدينة", "civilians were in city"],
    ["الجنود الذين ماتوا في المدينة", "soldiers that died in city"],
    ["القتلى 20 مدنياً", "dead 20 civilians"],
    ["عدد القتلى في المدينة", "death toll in city"],
    ["القتلى المدنيين تقريباً", "dead civilians approximately"],
    ["وين الجنود مختبئين هلق؟", "where soldiers hiding now?"],
  ])("gets none where it has a verb, or nothing is stated: %s", (text, meaning) => {
    expect(english(text)).toBe(meaning);
  });
});
