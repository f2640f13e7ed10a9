import type { Texts } from "../texts.ts";
import { counted, SECONDS } from "./computing/agreement.ts";

/** Why a summary wasn't posted, and what to do about it. Discord's own words stay English: it has no Arabic. */
export const failures = {
  lacks: (permissions: readonly string[]) => `تنقصني الصلاحيات: ${permissions.map((name) => `«${name}»`).join("، ")}`,
  takesNoMessages: "القناة لا تقبل الرسائل",
  asksForPause: (seconds: number) => `يطلب Discord التوقف ${counted(seconds, SECONDS)}`,
  noAnswer: (seconds: number) => `لم يردّ Discord خلال ${counted(seconds, SECONDS)}`,
  unreachable: "تعذّر الوصول إلى Discord",
  unreachableBy: (status: number) => `تعذّر الوصول إلى Discord (HTTP ${status})`,

  withCode: (reason: string, code: number) => `${reason} (Discord ${code})`,
  withAdvice: (reason: string, advice: string) => `${reason}. ${advice}`,
  advice: {
    channelGone: "لم تعد القناة موجودة. اختر قناة أخرى بالأمر /daily.",
    tagRequired: "امنح المنتدى وسماً يستطيع الجميع استعماله، أو ألغِ القاعدة التي تشترط وسماً للمنشورات.",
    serverLeft: "لم يعد البوت في هذا الخادم. ادعُه من جديد.",
    channelHidden: "امنح البوت صلاحية «View Channel» في إعدادات القناة، أو اختر قناة أخرى بالأمر /daily.",
    permissionsMissing:
      "امنح البوت في القناة الصلاحيات «View Channel» و«Send Messages» و«Attach Files» و«Read Message History».",
    channelOfOtherKind: "لا تقبل القناة رسائل من هذا النوع. اختر قناة أخرى بالأمر /daily.",
    other: "تأكد من أن القناة موجودة وأن البوت يراها ويستطيع النشر فيها، أو اختر قناة أخرى بالأمر /daily.",
  },
} satisfies Texts["failures"];
