import type { Texts } from "../../texts.ts";
import { counted, DAYS } from "../computing/agreement.ts";

/** Errors that members report to the curators. */
export const reporting = {
  report: "الإبلاغ عن خطأ…",

  title: "الإبلاغ عن خطأ",
  label: "ما الخطأ؟",
  hint: "اذكر إن أمكن أيّ مصدر يقول غير ذلك",
  whoReads: (days: number) =>
    `يقرؤه القائمون على المعلومات في هذا الخادم ومن يشغّلني، كما تكتبه: فلا تكتب ما لا حاجة بهم إلى معرفته. لا يُحفظ اسمك، فلا يستطيع أحد أن يردّ عليك، ولا تستطيع أنت سحبه. ويُحذف حين يُعالَج، أو بعد ${counted(days, DAYS)}.`,
  whoReadsDirect: (days: number) =>
    `يقرؤه من يشغّلني كما تكتبه: فلا تكتب ما لا حاجة به إلى معرفته. لا يُحفظ اسمك، فلا يستطيع أحد أن يردّ عليك، ولا تستطيع أنت سحبه. ويُحذف حين يُعالَج، أو بعد ${counted(days, DAYS)}.`,
  thanks: "شكراً لك. يراه القائمون على المعلومات في /gaps من دون اسمك.",
  tooMany: "أبلغت عن الكثير في وقت قصير. انتظر بضع دقائق من فضلك.",

  reported: "أخطاء أُبلغ عنها",
  none: "لا شيء.",
  read: (count: number) => (count === 1 ? "قراءة البلاغ" : `قراءة البلاغات (${count})`),
  number: (number: number, of: number) => `### البلاغ ${number} من ${of}`,
  about: (told: string, version: string, on: string) => `عن \`${told}\`، إصدار المعلومات ${version}، بتاريخ ${on}`,
  since: (version: string) => `إصدار المعلومات الآن ${version}.`,
  done: "عولج: احذفه",
  next: "التالي",
  before: "السابق",
  allDone: "لم يبقَ أي بلاغ.",
} satisfies Texts["reporting"];
