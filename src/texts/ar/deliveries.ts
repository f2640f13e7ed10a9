import type { Texts } from "../texts.ts";
import { type Counted, counted } from "./grammar/agreement.ts";

const TRIES: Counted = { one: "محاولة واحدة", two: "محاولتين", few: "محاولات", many: "محاولة", other: "محاولة" };

/** How the daily summary stands in a server, and what became of the last ones. */
export const deliveries = {
  on: (channel: string, how: string, hour: number, zone: string) =>
    `يُنشر الملخص في ${channel} ${how} الساعة ${hour}:00، ${zone}.`,
  next: (time: string) => `**التالي**: ${time}`,
  off: "الملخص اليومي متوقف. شغّله بالأمر `/setup`.",
  pausedSince: (time: string, reason: string) => `متوقف مؤقتاً منذ ${time}: ${reason}`,
  last: (count: number) => (count === 1 ? "آخر ملخص" : `آخر الملخصات، وعددها ${count}`),
  none: "لم يُنشر أي ملخص بعد.",

  posted: "نُشر",
  underWay: (time: string) => `قيد النشر منذ ${time}`,
  skipped: "لا معلومات جديدة، فلم يُنشر شيء",
  missed: "فات موعده",
  missedUnseen: "فات موعده: لم أكن أعمل خلال ست ساعات من الموعد",
  failed: (attempts: number) => `لم يُنشر، بعد ${counted(attempts, TRIES)}`,
  nextTry: (time: string) => `المحاولة التالية: ${time}.`,

  steps: {
    crosspost: { done: "مُرّر", wanted: "لم يُمرَّر بعد", failed: "لم يُمرَّر" },
    thread: { done: "مع نقاش", wanted: "بلا نقاش بعد", failed: "بلا نقاش" },
    all: (told: readonly string[]) => `؛ ${told.join("؛ ")}`,
    because: (step: string, reason: string) => `${step}: ${reason}`,
  },

  set: (channel: string, how: string, hour: number, zone: string, next: string) =>
    `يُنشر الملخص في ${channel} ${how} الساعة ${hour}:00، ${zone}؛ التالي ${next}.`,
  noSuchTag: (tag: string, names: readonly string[]) =>
    names.length > 0
      ? `ليس في القناة الوسم «${tag}». فيها ${names.map((name) => `«${name}»`).join("، ")}.`
      : `ليس في القناة الوسم «${tag}»: الوسوم للمنتديات وحدها.`,
  turnedOff: "أُوقف الملخص اليومي.",
  wasOff: "كان الملخص اليومي متوقفاً أصلاً.",
  cannotPost: (channel: string, permissions: readonly string[]) =>
    `لا أستطيع النشر في ${channel}: تنقصني ${permissions.join("، ")}. امنحني ذلك في صلاحيات القناة وحاول من جديد.`,
  lacked: (name: string, lost: string) => `«${name}» (${lost})`,

  testPosted: (url: string) => `نُشر: ${url}`,
  wouldSkip: "لم تُضف معلومات جديدة منذ آخر منشور، فلا منشور في اليوم التالي؛ ولو كان لكان هذا.",
  testNotPosted: (reason: string) => `لم يُنشر: ${reason}`,

  pausedIn: (server: string, channel: string, reason: string) =>
    `الملخص اليومي في ${server} متوقف مؤقتاً: لا أستطيع النشر في ${channel}. ${reason}\nيعود من تلقاء نفسه حين يُعالَج ذلك؛ والأمر \`/daily status\` يعرض حاله.`,
  paused: (channel: string, reason: string) =>
    `الملخص اليومي متوقف مؤقتاً: لا أستطيع النشر في ${channel}. ${reason}\nيعود من تلقاء نفسه حين يُعالَج ذلك؛ والأمر \`/daily status\` يعرض حاله.`,
} satisfies Texts["deliveries"];
