import { describe, expect, it } from "vitest";
import { actOf } from "../../../../../../src/answering/acts/act-of.ts";
import { keyOf } from "../../../../../../src/answering/reading/languages/arabic/built-in.ts";
import { glossed } from "../../../../../../src/answering/reading/languages/arabic/gloss.ts";
import { Glossary } from "../../../../../../src/answering/reading/languages/arabic/glossary.ts";
import { statedIn } from "../../../../../../src/answering/reading/languages/arabic/stating.ts";

const glossary = new Glossary([{ words: keyOf("سليم الحلو"), meaning: ["salim"] }]);
const english = (text: string) => glossed(text, glossary).text;
const act = (text: string) => {
  const heard = glossed(text, glossary);
  return actOf(heard.text, undefined, statedIn(heard.spoken)).act;
};

describe("what Arabic denies beside what is so", () => {
  it.each([
    ["انقطعت الكهرباء في القرية لا في المدينة", "in villages, not in city"],
    ["بدأ القتال قبل الانتخابات وليس بعدها", "before elections, not after"],
    ["الحواجز انحطت بالقرية ومو بالمدينة", "in villages, not in city"],
    ["قُتل مدنيون لا جنود", "civilians, not soldiers"],
    ["القتلى مدنيون وليسوا جنوداً", "civilians, not soldiers"],
  ])("is set against it: %s", (text, part) => {
    expect(english(text)).toContain(part);
  });

  it.each([
    ["لم يُسجَّل البيان في القصر بل في القرية", "statement recorded in villages"],
    ["القتلى ليسوا جنوداً بل مدنيين", "dead are civilians"],
    ["ليس سليم الحلو سنياً، بل علوي", "salim is alawites"],
  ])("gives its place to what is so instead: %s", (text, meaning) => {
    expect(english(text)).toBe(meaning);
  });

  it.each([
    ["سليم الحلو مو سني", "salim is not sunnis"],
    ["ليس سليم الحلو سنياً", "salim is not sunnis"],
    ["الجنود مش مدنيين", "soldiers are not civilians"],
  ])("is said of somebody: %s", (text, meaning) => {
    expect(english(text)).toBe(meaning);
  });

  it.each([
    ["مين مات أكتر المدنيين ولا الجنود؟", "or soldiers"],
    ["الجنود ما سقطوا بالمدينة", "not"],
  ])("is left where it offers something, or denies what is done: %s", (text, part) => {
    expect(english(text)).toContain(part);
    expect(english(text)).not.toContain(", not");
  });

  it.each(["مو بالصيف سقط الجسر، سقط بالشتا", "لم يصمت المجلس على العنف، بل أدانه", "مو 40، قتلى الأمن تلاتين بس"])(
    "is claimed, and puts right nothing: %s",
    (text) => {
      expect(act(text)).not.toBe("correct");
    },
  );

  it.each(["مو المدنيين، الجنود", "مو الأمن، المدنيين"])("puts right what was understood: %s", (text) => {
    expect(act(text)).toBe("correct");
  });
});

describe("an Arabic word beside others", () => {
  it.each([
    ["القتلى فوق السبعمية", "more than 700"],
    ["الجرحى تحت الخمسين", "fewer than 50"],
    ["تسلّم سليم الحلو الحكم بالقرية", "salim took over"],
    ["سلّم سليم الحلو المدينة للجيش", "salim handed over"],
    ["خلّفت الاشتباكات أربعين قتيلاً", "left 40"],
    ["قرية ذات أغلبية علوية", "with most"],
    ["القرية هادئة ولا مقاومة فيها", "and there is no resistance"],
    ["قُتل ألفا وأربعمئة مدني", "1400"],
    ["هوجمت المحطة دون أن تتأثر المدينة", "and not affected"],
  ])("means what it does there: %s", (text, part) => {
    expect(english(text)).toContain(part);
  });
});
