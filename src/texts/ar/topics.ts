import type { Texts } from "../texts.ts";

/** What the topics' commands and a day's topic say besides the pack. */
export const topics = {
  restOnIt: (statements: number) => `عدد ما يستند إلى هذا المصدر من معلومات: ${statements}. من يقول ذلك:`,
  proof: (version: string) => `تحقق برنامج من أن كل اقتباس وارد في مصدره بالحرف. إصدار المعلومات: ${version}`,

  before: (statement: string) => `قبل ذلك: ${statement}`,
  othersDiffer: (statement: string) => `لجهات أخرى قول مختلف: ${statement}`,
  ourArithmetic: (results: readonly string[]) => `هذا حسابنا، لا حساب المصدر. ${results.join(". ")}`,

  place: (event: string, number: number, of: number) => `${event}، الموضوع ${number} من ${of}`,
  placeAndNext: (event: string, number: number, of: number, next: string) =>
    `${event}، الموضوع ${number} من ${of}. التالي: ${next}`,
} satisfies Texts["topics"];
