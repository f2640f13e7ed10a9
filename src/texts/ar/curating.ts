import type { Texts } from "../texts.ts";
import { counted, DAYS, PROBLEMS } from "./grammar/agreement.ts";

/** What those who look after the knowledge read. */
export const curating = {
  curatorsOnly: "هذا للقائمين على المعلومات: رتبة يحددها من يدير الخادم بالأمر /curators set.",

  roleNamed: (role: string) =>
    `يستطيع أصحاب الرتبة ${role} ومن يديرون الخادم الآن استعمال الأوامر /preview و/try و/gaps.`,
  showToRole: (role: string, bot: string) =>
    `يعرض Discord هذه الأوامر لمن يديرون الخادم وحدهم. لعرضها على ${role}: Server Settings ← Integrations ← ${bot}، ثم أضف الرتبة إلى كل من الأوامر الثلاثة.`,
  everyoneAsk:
    "**‏@everyone تعني كل عضو في هذا الخادم.** سيستطيع الجميع عندئذ استعمال ‎/preview و‎/try و‎/gaps وقراءة ما سأله غيرهم دون جواب. هل تريد تحديدها مع ذلك؟",
  everyoneYes: "تحديد @everyone",
  roleRemoved: "لم يعد يستطيع استعمال /preview و/try و/gaps إلا من يديرون الخادم.",
  noRole: "لم تكن هناك رتبة محددة.",

  noSuchEntry: "لا توجد مادة بهذا الاسم. ابدأ بالكتابة لتظهر لك الأسماء.",

  operatorsOnly: "هذا لمن يشغّل البوت: مالك التطبيق لدى Discord.",
  noFolder: "شُغّلت من دون مجلد أقرأ منه.",
  swapped: (facts: number, entries: number, version: string) =>
    `أصبحت المعلومات الجديدة مستعملة: المعلومات ${facts}، والمواد ${entries}، والإصدار ${version}.`,
  same: (version: string) => `لم يتغير شيء: الإصدار المستعمل ${version}.`,
  broken: (count: number) => `أبقى على آخر معلومات سليمة: في الملفات ${counted(count, PROBLEMS)}.`,
  brokenSave: (count: number) =>
    `**آخر حفظ غير مستعمل.** أبقى على المعلومات التي سبقته: في الملفات ${counted(count, PROBLEMS)}.`,

  askedInVain: "أسئلة بلا جواب",
  nothingInVain: "لم يتكرر أي سؤال بما يكفي لعرضه.",
  askedSeldom: "أسئلة بلا جواب في هذا الخادم، مرة أو مرتين",
  inServers: (count: number) => `عدد الخوادم: ${count}`,
  knownUnknown: (question: string, entry: string) => `${question} (مما لا يذكره المصدر: \`${entry}\`)`,
  about: (words: string) => `عن: ${words}`,
  inManyWordings: "بصيغ كثيرة",
  objections: "الاعتراضات",
  noObjections: "لا اعتراضات.",
  inARow: (items: readonly string[]) => items.join("، "),
  objected: { wrong: "خاطئة", outdated: "قديمة", other: "ليست عمّا سُئل" },
  gapsNote: (days: number) =>
    `خلال آخر ${counted(days, DAYS)}. يُعرض ما سُئل في خوادم أخرى بعد أن يُسأل ثلاث مرات أو في خادمين؛ ولا يُحفظ من سأل.`,

  would: {
    answer: "كنت سأجيب",
    suggest: "لست متأكداً وكنت سأعرض",
    unknown: "كنت سأقول إنني لا أعرف",
    smalltalk: "كنت سأردّ بكلام عابر",
  },
  howSure: (would: string, percent: string) => `**${would}** (الثقة ${percent})`,
  takenAfter: (question: string) => `فُهم بعد ما سُئل قبله: «${question}»`,
  takenAlone: "فُهم كما هو، أيّاً كان ما سُئل قبله",
  readAs: (words: string) => `قُرئ على أنه: ${words}`,
  readAsNothing: "قُرئ على أنه: لا شيء أعرفه",
  meanings: (meanings: readonly string[]) => `الأسماء والمعاني: ${meanings.join("، ")}`,
  noMeanings: "الأسماء والمعاني: لا شيء",
  likeliest: "المواد الأرجح:",
  noneOfThese: (percent: string) => `${percent} لا شيء من هذه`,
  tryHint: "إن كان المقصود مادة أخرى فأضف الصيغة إلى صيغها، أو أضف كلماتها إلى اسم أو معنى.",
} satisfies Texts["curating"];
