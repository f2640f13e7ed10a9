import { answers as english } from "../en/answers.ts";

const LIST = new Intl.ListFormat("ar");

/** What stands in an answer, around it, or in its place. */
export const answers = {
  ...english,
  notKnown: "لا أعرف: مصدري لا يقول ذلك، أو أنني لم أفهم السؤال.",
  partNotKnown: (place: number) => `لا أعرف جواب سؤالك ${ordinal(place)}.`,
  partUnsure: (place: number) => `لست متأكدًا مما تقصده بسؤالك ${ordinal(place)}.`,
  further: "أجيب عن ثلاثة أسئلة في المرة الواحدة. سألت أيضًا:",
  ofPart: "كانت الرسالة طويلة: قرأت أسئلتها وقليلًا مما حولها. اسأل عن الباقي وحده.",
  shows: {
    map: (command: string) => `الأمر ${command} يعرض ذلك على خريطة.`,
    chart: (command: string) => `الأمر ${command} يعرض ذلك في رسم بياني.`,
    timeline: (command: string) => `الأمر ${command} يعرض تسلسل الأحداث.`,
    quotes: (command: string) => `الأمر ${command} يعرض من قال ماذا، كلمةً بكلمة.`,
  },
  noRecording: (shown: readonly string[]) => `ليست لدي صور أو مقاطع فيديو. ${shown.join(" ")}`,
  notShown: (shown: readonly string[]) => `ليست لدي صورة كهذه. ${shown.join(" ")}`,
  unsure: "لست متأكدًا مما تقصده. هل تقصد أحد هذه الأسئلة؟",
  presumedOtherwise: (answer: string) => `ليس هذا ما يقوله مصدري. ${answer}`,
  verdict: {
    yes: (answer: string) => `نعم. ${withoutYes(answer)}`,
    no: (answer: string) => `لا. يقول مصدري: ${withoutYes(answer)}`,
    partly: (answer: string) => `جزئيًا. يقول مصدري: ${withoutYes(answer)}`,
    denied: (answer: string) => `يقول مصدري: ${withoutYes(answer)}`,
    unsaid: "مصدري لا يقول ذلك. ولا أعرف إن كان صحيحًا.",
  },
  recalled: {
    by: (claimants: readonly string[], answer: string) => `هذا منقول عن: ${claimants.join("؛ ")}. ${answer}`,
    yes: (told: string) => `نعم. ${told}`,
    no: (told: string) => `لا. ${told}`,
    said: (answer: string) => `ما قلته هو: ${answer}`,
  },
  nothingWritten: (held: readonly string[]) =>
    held.length === 0
      ? "لا شيء في هذه الرسالة أستطيع قراءته: أنا أقرأ الكلمات."
      : `لا شيء في هذه الرسالة أستطيع قراءته: أنا أقرأ الكلمات، وليس فيها إلا ${LIST.format(held)}.`,
  listening: "أسمعك. أنا مجرد بوت ينقل ما يقوله مصدر واحد؛ اسألني متى شئت.",
  whatItSays: "ما يقوله المصدر:",
  accordingTo: (claimants: readonly string[], asOf: readonly string[]) =>
    `بحسب: ${claimants.join("؛ ")}؛ حتى ${asOf.join("؛ ")}`,
  source: (titles: readonly string[]) => `المصدر: ${titles.join("؛ ")}`,
  why: "لماذا؟",
  feedback: "ملاحظات",
  remove: "إزالة",
  related: "أسئلة ذات صلة",
  contacts: "قد تفيد هذه الجهات:",
} satisfies typeof english;

/** An answer may begin with its own “yes”. */
function withoutYes(answer: string): string {
  return answer.replace(/^نعم[:،.] /, "");
}

function ordinal(place: number): string {
  return ["الأول", "الثاني", "الثالث"][place] ?? "الآخر";
}
