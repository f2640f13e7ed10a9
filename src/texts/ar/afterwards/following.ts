import type { Texts } from "../../texts.ts";

/** Answers that somebody follows. */
export const following = {
  follow: "متابعة",
  unfollow: "إلغاء المتابعة",
  unfollowOne: (title: string) => `إلغاء متابعة: ${title}`,

  begun: (title: string) => `أنت تتابع **${title}**\nأكتب إليك هنا حين تُصحَّح معلومة فيه أو تُسحب، ولا أكتب في غير ذلك.`,
  told: (title: string) =>
    `أنت تتابع الآن **${title}**: كتبت إليك رسالة مباشرة. أحفظ لذلك رقم حسابك؛ والأمر /privacy يعرضه ويحذفه.`,
  already: (title: string) => `أنت تتابع **${title}** من قبل.`,
  closed:
    "لا أستطيع الكتابة إليك: لا تصلك رسائل مباشرة مني. اسمح بها (في إعدادات الخصوصية لهذا الخادم، أو بأن تكتب إليّ مرة) ثم اضغط *متابعة* من جديد. لم يُحفظ شيء.",
  tooMany: (most: number) => `بلغ ما تتابعه الحد الأقصى، وهو ${most}. ألغِ متابعة إحدى الإجابات أولاً.`,
  ended: "لم تعد تتابع ذلك.",
  notFollowed: "لم تكن تتابع ذلك.",

  corrected: (titles: readonly string[]) => `### صُحّح ما تتابعه\n${titles.map((title) => `**${title}**`).join("\n")}`,
  why: "تصلك هذه الرسالة لأنك ضغطت *متابعة*. الأمر /privacy يعرض كل ما تتابعه ويحذفه.",
} satisfies Texts["following"];
