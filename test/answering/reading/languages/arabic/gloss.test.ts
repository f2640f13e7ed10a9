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
    ["asks for agreement with مو at the end", "انهار الجسر مو؟", "fell جسر, right?"],
    ["takes a day from two", "شو صار الاثنين", "what happened monday"],
    ["takes two that are together from a day", "المدنيين والجنود الاثنين سوا", "civilians and soldiers 2 together"],
    ["has a span after منذ", "منذ أربعة أيام", "for 4 days"],
    ["has a time before with قبل", "قبل 3 أيام", "3 days ago"],
    ["asks by how much", "بقديش المدنيين أكتر من الجنود", "how many more civilians than soldiers"],
    ["leaves out of a whole", "شيل الجنود من المجموع", "without soldiers"],
    ["adds up what is named", "كم مجموع المدنيين والجنود؟", "what is sum of civilians and soldiers?"],
    ["asks on after a sum", "كم مجموع القتلى ومين قال هيك؟", "how many in total dead and who said like that?"],
    ["says from where somebody speaks", "حكى من الجامع", "gave speech from mosque"],
    ["has the verb of what is now without its alef", "ينقطع التيار", "cut off electricity"],
    ["has what several did without the alef that nobody hears", "ضربو المحطة", "attacked station"],
    ["takes what several did from what is somebody's", "وين كانو المسلحين", "where were gunmen"],
    ["has “is” behind its subject", "يشكل المدنيون معظم القتلى", "civilians is most dead"],
    ["has “was” behind its subject", "كان الجنود بالجبال", "soldiers was in mountains"],
    ["leaves out with غير after a denial", "ما مات غير الجنود", "died only soldiers"],
    ["says what something came of", "مات الجنود نتيجة هجوم", "died soldiers as a result of attack"],
    ["asks in which place", "في أي جبال القتال", "in which mountains fighting"],
    ["has an article before digits dropped", "بال 2013", "in 2013"],
    ["denies with ولا where it begins", "ولا حاجز بالمدينة", "no checkpoints in city"],
    ["has ولا say that there is not even one", "ما صار ولا هجوم", "not happened any attack"],
    ["leaves out with سوى after a denial", "ما مات سوى جنود", "died only soldiers"],
    ["leaves out with غير where it begins", "غير المدنيين مين مات", "besides civilians who died"],
    ["asks which with أنو where it begins", "انو حاجز انضرب", "which checkpoints attacked"],
    ["asks for nobody before a time or a whole", "من كل القتلى", "of all dead"],
    ["counts those who went as dead", "كم جندي راحو؟", "how many soldiers died?"],
    ["takes one from another", "اطرح الجنود من المدنيين", "civilians minus soldiers"],
    ["says who came after somebody at the end", "مين اجا بعدو", "who came after him"],
    ["says most of them", "اكترن مدنيين", "most civilians"],
    ["takes who is named by all from a particle", "جماعة الأسد", "assad supporters"],
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
    ["ألفي شخص", "2000 people"],
    ["ثلاثة عشر ألفا", "13000"],
    ["ألفين وثلاثة عشر", "2013"],
    ["ألف و 18", "1018"],
    ["قتل 745 و125", "killed 745 and 125"],
    ["ثلاثة وأربعة", "3 and 4"],
    ["بـ2013", "in 2013"],
    ["نصف مليون قتيل", "500000 dead"],
    ["بنص مليون", "in 500000"],
    ["ربع المليون", "250000"],
    ["ثلاثة أرباع المليون", "750000"],
    ["ألف ونصف", "1500"],
    ["ألفين ونص قتيل", "2500 dead"],
    ["مليون و نصف المليون", "1500000"],
    ["3 ملايين وربع", "3250000"],
    ["ألف ونصف مليون", "1000 and 500000"],
    ["ألف ونصف القتلى", "1000 and half dead"],
  ])("has the number of “%s”", (text, number) => {
    expect(english(text)).toBe(number);
  });
});
