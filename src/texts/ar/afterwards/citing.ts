import type { Texts } from "../../texts.ts";

/** What is offered below an answer, and how an answer is cited. */
export const citing = {
  more: "اقتباس، متابعة، إبلاغ",
  choose:
    "ماذا تريد أن تفعل بهذه الإجابة؟ *متابعة*: رسالة مباشرة إليك حين تُصحَّح. وما تصفه بأنه خاطئ أو تبلّغ عنه يصل إلى القائمين على المعلومات من دون اسمك.",
  cite: "نسخ الاقتباس",

  formats: { text: "نص عادي", bibtex: "BibTeX", json: "JSON-LD", review: "ClaimReview…" },
  attached: "النص أطول من أن يظهر هنا، لذلك أُرفق في ملف.",
  copyThis: "انسخ ما في الإطار. الاقتباسات كلمات المصدر نفسه؛ والباقي من عندي.",
  statesNothing: "لا شيء هنا يُقتبس: لم تعد هذه الإجابة مبنية على قول لأي مصدر.",

  saidBy: (claimant: string, asOf: string) => `بحسب ${claimant}، حتى ${asOf}`,
  inSource: (source: string) => `في: ${source}`,
  fact: (id: string, version: number) => `المعلومة ${id}، النسخة ${version}`,
  noted: (quote: string, claimant: string, asOf: string, fact: string) =>
    `«${quote}» (بحسب ${claimant}، حتى ${asOf}؛ ${fact}).`,
  ourArithmetic: (equation: string) => `حسابنا، لا حساب المصدر: ${equation}`,
  retrieved: (bot: string, version: string, on: string) =>
    `مأخوذ من ${bot}، وهو بوت على Discord، بتاريخ ${on} (UTC)؛ إصدار المعلومات ${version}.`,

  ratings: { yes: "المصدر يقول ذلك", partly: "المصدر يقول بعض ذلك", no: "المصدر يقول غير ذلك" },
  review: {
    title: "ادعاء مع الحكم عليه",
    claim: "الادعاء كما قيل",
    claimHint: "أحكم عليه بحسب مصدري؛ ولا يُنشر إلا ما له حكم",
    claimant: "من قاله",
    appearance: "أين قيل: عنوان صفحة",
    reviewer: "من يراجعه: اسم مؤسستكم",
    page: "عنوان صفحتكم",
  },
  reviewed: "نص ClaimReview لصفحتكم. الحكم هو ما يقوله مصدري وحده؛ وأما صحته فأنتم من يقررها. لا يُحفظ منه شيء.",
  noVerdict: "لا يقول مصدري هل هذا صحيح، فلا حكم يُنشر. اكتب ادعاءً واحداً في جملة مستقلة.",
  noAddress: (typed: string) => `هذا ليس عنوان صفحة على الويب: ${typed}`,
} satisfies Texts["citing"];
