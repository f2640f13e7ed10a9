import type { Texts } from "../texts.ts";

/** A day's post. */
export const daily = {
  postOf: (date: string) => `الملخص اليومي، ${date}`,
  weeklyPostOf: (date: string) => `الملخص الأسبوعي، ${date}`,
  noNewFacts: (day: string, source: string) => `لم تُضف معلومات جديدة إلى هذا البوت منذ ${day}؛ ${source}.`,
  noNewFactsSince: (day: string) => `لم تُضف معلومات جديدة إلى هذا البوت منذ ${day}`,
  sources: {
    one: (when: string) => `تاريخ المصدر: ${when}`,
    newest: (when: string) => `تاريخ أحدث مصدر: ${when}`,
    several: (whens: readonly string[]) => `تواريخ المصادر: ${whens.join("؛ ")}`,
  },
  changedSince: (day: string) => `ما تغيّر في معلومات هذا البوت منذ ${day}`,
  correction: (role: string) => `${role}: تصحيح`,
  answeredNow: "سُئل عنه هنا بلا جواب، وله جواب الآن",
  mostAskedSince: (day: string) => `أكثر ما سُئل عنه هنا منذ ${day}`,
  asked: (question: string, times: number) => `${question} (${times}×)`,
  askedInVain: (question: string, times: number) => `${question} (${times}×؛ لا يقول المصدر ذلك)`,
  notOfToday: "الأرقام من الوقت المذكور معها، لا من اليوم",
  forumNews: "معلومات جديدة وتصحيحات",
  forumTitle: (subject: string, day: string) => `${subject}، ${day}`,
  forumTags: ["ملخص", "يومي", "أخبار", "summary", "daily", "news", "update"],
  test: "تجربة طلبها من يديرون هذا الخادم. لا تُحسب ملخصاً ليوم.",
} satisfies Texts["daily"];
