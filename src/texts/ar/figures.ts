import type { Texts } from "../texts.ts";

const LIST = new Intl.ListFormat("ar");

/** What “Check this message” says of the numbers in somebody's message. */
export const figures = {
  title: "مقارنة بمصدري",
  noNumbers:
    "لم أجد في هذه الرسالة ما أتحقق منه: لا قول أفهمه وأستطيع مقارنته بمصدري، ولا رقم يمكن أن يكون أحد قد أحصاه.",
  unread: (held: readonly string[]) => `أنا أقرأ الكلمات. ما لم أستطع قراءته في الرسالة: ${LIST.format(held)}.`,
  claim: (sentence: number, answer: string) => `**الجملة ${sentence}:** ${answer}`,
  more: (count: number) => `وأرقام أخرى (عددها ${count}).`,
  onlyFirst: "هذه الرسالة طويلة: تحققت من أول ما فيها من أقوال وأرقام فقط.",

  matches: (written: string, label: string, stated: string) =>
    `${written} (${label}): يطابق ما في مصدري، وهو ${stated}.`,
  differs: (written: string, label: string, stated: string) =>
    `${written} مختلف. والرقم في مصدري (${label}): ${stated}.`,
  differsAndIs: (written: string, isLabel: string, isStated: string, label: string, stated: string) =>
    `${written} مختلف: هذا الرقم في مصدري لشيء آخر (${isLabel}): ${isStated}. والرقم في مصدري (${label}): ${stated}.`,
  was: (written: string, label: string, stated: string, asOf: string, now: string, nowAsOf: string) =>
    `${written} (${label}): كان صحيحاً حتى ${asOf}: ${stated}. والإحصاء الأحدث، حتى ${nowAsOf}: ${now}.`,
  quoted: (written: string, quote: string) => `${written} وارد في مصدري: «${quote}».`,
  unknown: (written: string) => `${written}: لا يذكر مصدري عدداً لهذا.`,

  claimedByOthers: (written: string, label: string, stated: string) =>
    `${written}: هذا الرقم وارد في مصدري (${label}): ${stated}. ولا يقول مصدري إن الجهة المذكورة في الرسالة أحصت العدد نفسه.`,
  countedByOthers: (written: string, label: string, stated: string) =>
    `${written}: ليس هذا الإحصاء في مصدري. والرقم في مصدري (${label}): ${stated}.`,

  claimed: (figure: string, claimants: readonly string[]) => `**${figure}**، بحسب ${LIST.format(claimants)}`,
  computed: (figure: string, formula: string) => `**${figure}** بحسابنا، ${formula}`,
  computedShare: (percent: number, formula: string) => `نحو **${percent}%** بحسابنا، ${formula}`,
  silent: (sentences: readonly string[], more: number) =>
    `لا أقول شيئاً عن ${LIST.format(more > 0 ? [...sentences, `جمل أخرى عددها ${more}`] : sentences)}: لم أجد فيها ما أقارنه بمصدري.`,
  silentSentence: (sentence: number, begins: string) => `الجملة ${sentence} («${begins}»)`,
} satisfies Texts["figures"];
