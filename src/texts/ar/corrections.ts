import type { Texts } from "../texts.ts";
import { counted, DAYS } from "./grammar/agreement.ts";

/** What changed in the facts, in a day's post, above an edited answer and in a daily channel. */
export const corrections = {
  says: (claimant: string, asOf: string) => `بحسب ${claimant}، حتى ${asOf}`,
  added: (statement: string, says: string) => `**جديد:** ${statement} ${says}`,
  updated: (statement: string, says: string, was: string, wasAsOf: string) =>
    `**إحصاء أحدث:** ${statement} ${says}؛ وكان ${was} حتى ${wasAsOf}`,
  withdrawn: (statement: string, says: string) => `**سُحب:** ${statement} ${says}`,
  corrected: (was: string, wasSays: string, now: string, nowSays: string) =>
    `**تصحيح:** كان ${was}، ${wasSays}؛ وهو الآن ${now}، ${nowSays}`,
  correctedBecause: (was: string, wasSays: string, now: string, nowSays: string, reason: string) =>
    `**تصحيح:** كان ${was}، ${wasSays}؛ وهو الآن ${now}، ${nowSays}. السبب: ${reason}`,
  more: (count: number) => `وغيرها: ${count}`,

  leads: { corrected: "تصحيح", withdrawn: "سُحب" },
  amended: (lead: string, amendment: string) => `**${lead}:** ${amendment}.`,
  of: (label: string, said: string) => `الرقم (${label}): ${said}`,
  claimed: (value: string, claimant: string, asOf: string) => `${value} (${claimant}، حتى ${asOf})`,
  wasNow: (was: string, now: string, reasons: readonly string[]) =>
    `كان ${was}، وهو الآن ${now}. السبب: ${reasons.join("؛ ثم ")}`,
  withdrawnBecause: (value: string, reason: string) => `${value}. السبب: ${reason}`,

  takenBack: "كانت الإجابة هنا مبنية على ذلك، وقد سحبتها.",
  title: (count: number) => (count === 1 ? "تصحيح" : "تصحيحات"),
  alsoPrivate: (days: number) =>
    `عدّلت ما أمكنني تعديله من إجابات آخر ${counted(days, DAYS)}. أما ما أجبت عنه على انفراد فلا يمكن تعديله، وهذا التصحيح يسري عليه أيضاً.`,
} satisfies Texts["corrections"];
