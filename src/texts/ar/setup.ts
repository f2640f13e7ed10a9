import type { Texts } from "../texts.ts";

/** The set-up panel of a server, for those who manage it. */
export const setup = {
  title: "الملخص اليومي",
  off: "الملخص **متوقف**. اختر كيف تريده، وانظر إلى معاينة، ثم شغّله.",
  on: "الملخص **يعمل**، كما يلي.",
  saved: "**حُفظ.** الملخص **يعمل**، كما يلي.",
  changed: "الملخص **يعمل**. ما غيّرته أدناه يسري بعد حفظه.",
  choice: (channel: string, how: string, hour: string, zone: string, next: string) =>
    `في ${channel} ${how} الساعة **${hour}**، ${zone}. التالي: ${next}`,
  rhythm: { everyDay: "كل يوم", weekly: (day: string) => `كل أسبوع، يوم ${day}` },
  lacks: (permission: string, lost: string) => `تنقصني الصلاحية **${permission}**: من دونها ${lost}.`,
  grant: (channel: string) => `امنحها في صلاحيات ${channel}، ثم اختر القناة من جديد.`,
  gone: "**لم تعد هذه القناة موجودة**، أو أنني لا أراها. اختر غيرها.",
  lacksNothing: (channel: string) => `لدي كل الصلاحيات التي أحتاج إليها في ${channel}.`,

  channel: "القناة",
  hour: "الساعة",
  howOften: "كم مرة",
  rhythms: { everyDay: "كل يوم", weekly: (day: string) => `أسبوعياً، يوم ${day}` },
  unchanged: "في يوم لا معلومات جديدة فيه",
  language: "اللغة",
  answerChannels: "أين يمكنني أن أجيب من دون إشارة إليّ",
  nowhere: "لا مكان",
  unchangedDays: {
    topics: "كل موضوع مرة، ثم سطر واحد في اليوم",
    rotate: "موضوع آخر كل يوم، ثم من البداية",
    line: "سطر واحد: لا معلومات جديدة منذ …",
    skip: "لا شيء: النشر عند التغيّر فقط",
  },
  unchangedChoices: {
    topics: "كل موضوع مرة، ثم سطر واحد (المعتاد)",
    rotate: "موضوع آخر كل يوم، ثم من البداية",
    line: "سطر واحد",
    skip: "لا شيء: النشر عند التغيّر فقط",
  },

  more: {
    title: "خيارات أخرى",
    role: "الرتبة التي تُنبَّه عند التصحيح",
    noRole: "لا أحد",
    after: "بعد النشر",
    crosspost: "تمريره إلى الخوادم التي تتابع القناة",
    thread: "فتح نقاش حين يكون هناك ما يُناقَش",
    tag: "وسم المنشورات في المنتدى",
    tagByName: "أن أختار بحسب أسماء الوسوم",
    notThatRole: (role: string) => `${role} رتبة لا يُسمح لي بتنبيهها. اختر غيرها، أو لا تختر شيئاً.`,
  },

  save: "حفظ",
  turnOn: "تشغيل",
  timeZone: "المنطقة الزمنية…",
  moreOptions: "خيارات أخرى…",
  preview: "معاينة",
  postTest: "نشر تجربة",
  turnOff: "إيقاف",

  zoneTitle: "المنطقة الزمنية",
  zoneLabel: "مدينة أو بلد",
  zoneHint: "أو اسم المنطقة نفسه، مثل Asia/Damascus",

  zones: {
    place: (name: string, time: string, offset: string) => `${name}: ${time}، ${offset}`,
    zone: (zone: string, time: string, offset: string) => `${zone} (الآن ${time}، ${offset})`,
    utc: (time: string) => `UTC (الآن ${time})`,
    which: (typed: string) => `أيّ مكان تقصد بـ«${typed}»؟ مع كل مكان وقته الآن:`,
    whichMenu: "اختر مكاناً",
    chooseFrom: (typed: string, places: readonly string[]) =>
      `قد تعني «${typed}» عدة أماكن:\n${places.map((place) => `- ${place}`).join("\n")}\nاكتب اسم المدينة واخترها من القائمة.`,
    none: (typed: string) =>
      `لا أعرف منطقة زمنية تشبه «${typed}». اكتب مدينة أو بلداً، أو اسم المنطقة نفسه، مثل Asia/Damascus.`,
    rules: (version: string) => `تغيير الساعة بحسب قواعد IANA، الإصدار ${version}.`,
  },

  notAllowed: "لا يستطيع إعدادي إلا من يديرون الخادم.",
  tooOld: "هذه اللوحة قديمة. استعمل ‎/setup من جديد.",
} satisfies Texts["setup"];
