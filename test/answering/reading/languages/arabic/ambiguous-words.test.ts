import { describe, expect, it } from "vitest";
import { keyOf } from "../../../../../src/answering/reading/languages/arabic/built-in.ts";
import { glossed } from "../../../../../src/answering/reading/languages/arabic/gloss.ts";
import { Glossary } from "../../../../../src/answering/reading/languages/arabic/glossary.ts";

const glossary = new Glossary([
  { words: keyOf("الجسر الحجري"), meaning: ["stone", "bridge"] },
  { words: keyOf("الحداد"), meaning: ["haddad"] },
]);
const english = (text: string) => glossed(text, glossary).text;

describe("an Arabic word of several meanings, by where it stands", () => {
  it.each([
    ["ما asks before a name", "ما الجسر الحجري؟", "what is stone bridge?"],
    ["ما asks before a noun of a deed", "ما انتشار الجيش في المدينة؟", "what is deployment army in city?"],
    ["ما names after a preposition", "احكيلي عن ما حدث بالمدينة", "tell me about what happened in city"],
    ["ما names according to somebody", "بحسب ما قال الرئيس", "according to what president said"],
    ["ما names after a superlative", "على ما قال الجنود", "on what soldiers said"],
    ["ما denies before a verb", "ما وصل الجيش", "not arrived army"],
    ["ما denies before a verb that looks like a noun", "وما انهار الجسر الحجري", "and not fell stone bridge"],
    ["ما denies within a sentence", "الجيش ما دخل المدينة", "army not enter city"],
    ["ما denies after a question word", "ليش ما وصل الجيش", "why not arrived army"],

    ["في says that something is there", "في جرحى بالمدينة؟", "there is injured in city?"],
    ["من is of before a question word", "من أي مدينة الضحايا", "of which city victims"],
    ["من is since before when", "من إيمت بلشت", "since when started"],

    ["لم asks why before what was done", "لم هرب الرئيس؟", "why president fled?"],
    ["لم asks why before a noun with its article", "لم الحرب؟", "why war?"],
    ["لم asks why before a verb that begins with ا", "لم انهار الجسر الحجري؟", "why fell stone bridge?"],
    ["لم denies what wasn't done", "لم تصل المساعدات", "not arrived help"],
    ["لم denies within a sentence", "الجيش لم يدخل المدينة", "army not enter city"],

    ["لا says no by itself", "لا، قصدي الجنود", "no, i meant soldiers"],
    ["لا says no before a subject", "لا الجنود ماتوا", "no, soldiers died"],
    ["لا says no after an aside", "طيب، لا قصدي الجنود", "ok, no, i meant soldiers"],
    ["لا denies that something is there", "لا كهرباء بالمدينة", "there is no electricity in city"],
    ["لا denies what is done", "لا نعرف", "not know"],
    ["لا sets against what stands before a comma", "مات المدنيون، لا الجنود", "civilians died, not soldiers"],
    [
      "لا sets a place against another",
      "المسلحون مختبئون في المدن، لا في الجبال",
      "gunmen are hiding in cities, not in mountains",
    ],

    ["راح tells who went", "راح الجيش عالمدينة", "army went to city"],
    ["راح tells what will be", "راح يرجع الرئيس؟", "will return president?"],
    ["رح tells what will be", "رح ينسحب الجيش", "will withdrew army"],

    ["كلا says no", "كلا، الجنود ماتوا", "no, soldiers died"],
    ["كلا takes two together", "كلا الجانبين", "both sides"],
    ["كلا takes any two together", "كلا الجنديين مات", "both soldiers died"],
    ["كلا takes all within a sentence", "قتل كلا من الجنود والمدنيين", "killed all of soldiers and civilians"],

    ["وحدة with the article is unity", "حكى عن الوحدة", "said about unity"],
    ["وحدة with ل and the article is unity", "دعا للوحدة", "called for to unity"],
    ["وحده is alone", "قتل وحده", "killed alone"],
    ["يوم with the article is today", "شو صار اليوم", "what happened latest"],
    ["يوم with the article and a number is that day", "حتى اليوم الرابع", "until fourth day"],
    ["يوم without the article is a day", "كم يوم استمر القتال", "how many days continues fighting"],
    ["ميتين with the article are the dead", "كم الميتين؟", "how many dead?"],
    ["ميتين without the article are two hundred", "ميتين جندي", "200 soldiers"],

    ["إلا leaves out", "الكل هرب إلا الجنود", "all fled except soldiers"],
    ["إلا after a denial is only", "ما قتل إلا الجنود", "killed only soldiers"],
    ["إلا at the end of a denial is only", "لم يصل الجيش القرية إلا أمس", "يصل army villages only yesterday"],
    ["ألا asks for agreement", "ألا تعرف الجنود؟", "is it not true that know soldiers?"],

    ["من asks who", "من قال الحقيقة", "who said truth"],
    ["من before a span is since", "من شهر والحرب شغالة", "for one month and war working"],
    ["من before a number of days is since", "من أربعة أيام", "for 4 days"],
    ["من before the most known isn't", "من أشهر الجنود", "who month soldiers"],
    ["من before a number of days is since, wherever it stands", "القتال من أربعة أيام", "fighting for 4 days"],
    ["أي after a denial leaves none out", "ما مات أي جندي", "not died any soldiers"],
    ["أي asks elsewhere", "أي جندي مات", "which soldiers died"],
    ["بس at the end says that there is no more", "مات خمسة جنود بس", "died 5 soldiers only"],
    ["شي before a number is about so many", "مات شي مية جندي", "died approximately 100 soldiers"],
    ["واحد after a number counts people", "مات مية واحد", "died 100 people"],
    ["ميت after a number isn't a hundred", "مات 40 ميت", "died 40 dead"],
    ["بعد at the end of what is denied is yet", "ما ماتوا الجنود بعد", "not died soldiers yet"],
  ])("%s", (_, text, meaning) => {
    expect(english(text)).toBe(meaning);
  });

  it.each([
    ["من", "من الجنود", "who soldiers", "of soldiers"],
    ["ما", "ما الحقيقة", "what is truth", "not truth"],
    ["كم", "مات كم جندي", "died how many soldiers", "died several soldiers"],
    ["لم", "لم الحرب", "why war", "not war"],
  ])("%s doesn't ask in what is known to state something", (_, text, asked, stated) => {
    expect([english(text), glossed(text, glossary, true).text]).toEqual([asked, stated]);
  });

  it.each([
    ["بخمسة آلاف", "in 5000"],
    ["آلاف الجنود", "thousands soldiers"],
    ["بتسعة وعشرين", "in 29"],
    ["لثلاثة أيام", "for 3 days"],
    ["لألف جندي", "to 1000 soldiers"],
    ["لست أدري", "لست know"],
    ["ألفاً", "1000"],
    ["وألفاً", "and 1000"],
    ["قتل ألفا من الجنود", "killed 1000 of soldiers"],
    ["قتل ألفا جندي", "killed 2000 soldiers"],
  ])("has the number of “%s” with what is written onto it", (text, number) => {
    expect(english(text)).toBe(number);
  });
});
