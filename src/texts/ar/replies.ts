import type { Texts } from "../texts.ts";
import { counted, SECONDS } from "./computing/agreement.ts";

const LANGUAGES = new Intl.DisplayNames("ar", { type: "language" });

/** What a command, or a press of a button, comes to where that is no answer: mostly nothing. */
export const replies = {
  failed: (reference: string) => `حدث خطأ من جهتي. إن تكرر فأخبر من يشغّل هذا البوت: الرقم المرجعي ${reference}.`,
  notSaved: (reference: string) =>
    "قاعدة بياناتي لا تعمل الآن، فلم يمكن حفظ هذا ولا البحث عنه، ولم يتغير شيء. " +
    `حاول من جديد بعد بضع دقائق. وإن استمر ذلك فأخبر من يشغّل هذا البوت: الرقم المرجعي ${reference}.`,
  unsure: (reference: string) =>
    "انقطعت قاعدة بياناتي في تلك اللحظة بالذات، ولا أعرف بعد هل حُفظ هذا. " +
    `انظر من جديد بعد بضع دقائق. وإن استمر ذلك فأخبر من يشغّل هذا البوت: الرقم المرجعي ${reference}.`,
  commandGone: "لم يعد لدي هذا الأمر. أعد تشغيل Discord لترى أوامري الحالية.",
  unknownButton: "هذا من إصدار آخر لي. اسألني من جديد.",
  questionGone: "هذا من إصدار أقدم لي. اسألني من جديد.",
  answerGone: "هذه الإجابة من إصدار أقدم لي. اسألني من جديد.",
  buttonGone: "هذا الزر من إصدار أقدم لي. اسألني من جديد.",
  slowDown: (seconds: number) => `هذا كثير دفعة واحدة. أمهلني ${counted(seconds, SECONDS)} ثم أجيبك من جديد.`,
  crowded: (ask: string) =>
    `يسأل هنا كثيرون حتى إنني لا أستطيع إجابة الجميع: Discord لا يقبل إلا رسائل قليلة في المرة. الأمر ${ask} يجيب فوراً.`,
  roleMentioned: (bot: string, ask: string) =>
    `هذه إشارة إلى رتبتي لا إليّ، وDiscord لا يعرض عليّ مثل هذه الرسائل. أشر إلى ${bot}، أو استعمل ${ask}.`,
  shownToYou: "في هذه القناة إجابات كثيرة، لذلك تظهر هذه الإجابة لك وحدك.",
  addresseeAbsent: (member: string) => `لا يرى ${member} هذه القناة، لذلك تظهر هذه الإجابة لك وحدك.`,
  mayNotRemove: "لا يستطيع إزالة هذه الإجابة إلا من سأل، أو من يدير الرسائل هنا.",

  languageOfServer: (code: string) => `أجيب في هذا الخادم بهذه اللغة: ${LANGUAGES.of(code) ?? code}.`,
  languageOfMember: (code: string) => `أجيبك بهذه اللغة: ${LANGUAGES.of(code) ?? code}.`,
  mayNotChooseLanguage: "لا يختار لغة الخادم إلا من يديره. من دون الخيار «server» تختار لغتك أنت.",
} satisfies Texts["replies"];
