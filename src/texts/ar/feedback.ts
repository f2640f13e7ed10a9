import type { Texts } from "../texts.ts";

/** What a member objects to in an answer. */
export const feedback = {
  reasons: { wrong: "إجابة خاطئة", outdated: "إجابة قديمة", other: "ليست عمّا سألت" },
  thanks:
    "شكراً لك. يرى القائمون على المعلومات كم مرة وُصفت إجابة بأنها خاطئة أو قديمة أو في غير محلها، ولا يرون من وصفها.",
  countedBefore: "سبق أن احتسبت رأيك في هذه الإجابة.",
} satisfies Texts["feedback"];
