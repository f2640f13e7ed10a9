import type { Texts } from "../texts.ts";
import { drafts } from "./answering/drafts.ts";
import { inventories } from "./answering/inventories.ts";
import { mentions } from "./answering/mentions.ts";
import { recalled, recap } from "./answering/recalled.ts";

const LIST = new Intl.ListFormat("ar");

/** What stands in an answer, around it, or in its place. */
export const answers = {
  notKnown: "لا أجد في مصدري إجابة عن ذلك.",
  notAnswered: (event: string | undefined) =>
    event === undefined
      ? "لا أستطيع الإجابة عن ذلك. إن كنت قد أسأت الفهم فاسأل بكلمات أخرى."
      : `لا أستطيع الإجابة عن ذلك. اسألني عن ${event}، أو بكلمات أخرى إن كنت قد أسأت الفهم.`,
  notSaid: "لا يذكر مصدري ذلك.",
  partNotKnown: (place: number) => `لا أعرف إجابة سؤالك ${ordinal(place)}.`,
  partUnsure: (place: number) => `لست متأكداً مما تقصده بسؤالك ${ordinal(place)}.`,
  further: "أجيب عن ثلاثة أسئلة في المرة الواحدة. وسألت أيضاً:",
  ofPart: "كانت الرسالة طويلة، فقرأت أسئلتها وقليلاً مما حولها. اسأل عن الباقي في رسالة أخرى.",
  shows: {
    map: (command: string) => `الأمر ${command} يعرض ذلك على خريطة.`,
    chart: (command: string) => `الأمر ${command} يعرض ذلك في رسم بياني.`,
    timeline: (command: string) => `الأمر ${command} يعرض تسلسل الأحداث.`,
    quotes: (command: string) => `الأمر ${command} يعرض من قال ماذا، بنصّ المصدر.`,
  },
  pictures: (shown: readonly string[]) => shown.join(" "),
  noRecording: (shown: readonly string[]) => `ليست لدي صور أو مقاطع فيديو. ${shown.join(" ")}`,
  notShown: (shown: readonly string[]) => `ليست لدي صورة كهذه. ${shown.join(" ")}`,
  notRead: (languages: readonly string[]) => `لا أفهم إلا الأسئلة المكتوبة بهذه اللغات: ${LIST.format(languages)}.`,
  unsure: "لست متأكداً مما تقصده. هل تقصد أحد هذه الأسئلة؟",
  ifMeant: (question: string) => `لست متأكداً من أنني فهمتك. إن كنت تقصد “${question}”:`,
  notSure: "لست متأكداً من أنني فهمتك.",
  comesNearest: "لست متأكداً من أن مصدري يجيب عن ذلك. أقرب ما فيه:",
  orThese: "أم تقصد أحد هذه الأسئلة؟",
  presumedOtherwise: (answer: string) => `ليس هذا ما يقوله مصدري. ${answer}`,
  verdict: {
    yes: (answer: string) => `نعم. ${withoutYes(answer)}`,
    no: (answer: string) => `لا. يقول مصدري: ${withoutYes(answer)}`,
    partly: (answer: string) => `جزئياً. يقول مصدري: ${withoutYes(answer)}`,
    some: (answer: string) => `يقول مصدري: ${withoutYes(answer)} ولا أعرف إن كان الباقي صحيحاً.`,
    was: (figure: string, claimant: string, asOf: string, answer: string) =>
      `جزئياً. كان ذلك صحيحاً حتى ${asOf}: ${figure}، بحسب ${claimant}. والإحصاء الأحدث: ${withoutYes(answer)}`,
    denied: (answer: string) => `يقول مصدري: ${withoutYes(answer)}`,
    elsewhere: (answer: string) => `أما الرقم نفسه فيذكره لأمر آخر: ${withoutYes(answer)}`,
    unsaid: "مصدري لا يقول ذلك. ولا أعرف إن كان صحيحاً.",
    reworded: (answer: string) => `مصدري لا يصوغ الأمر هكذا. ما يقوله هو: ${withoutYes(answer)}`,
    instead: (answer: string) => `مصدري لا يقول ذلك. بل يقول: ${withoutYes(answer)}`,
  },
  asItStands: (answer: string) => `لا أستطيع الكتابة أو إعادة الصياغة. ما لديّ هو هذا: ${answer}`,
  fixed: (answer: string) => `نص ثابت لديّ، لم يُكتب عند الطلب: ${answer}`,
  recalled,
  recap,
  drafts,
  inventories,
  mentions,
  untold: {
    ofPlace: (answer: string) => `لا يقول مصدري ذلك عن هذا المكان. بل يقول: ${answer}`,
    where: "لا يذكر مصدري أين كان ذلك.",
    ofPlaces: (answer: string) => `لا يقول مصدري ذلك عن كل من هذه الأماكن. بل يقول: ${answer}`,
  },
  unreadable:
    "لا يعرض عليّ Discord تلك الرسالة. انقر عليها باليمين، أو اضغط عليها مطوّلاً على الهاتف، واختر Apps ثم **Check this message**.",
  nothingWritten: (held: readonly string[]) =>
    held.length === 0
      ? "لا شيء في هذه الرسالة أستطيع قراءته: أنا أقرأ الكلمات."
      : `لا شيء في هذه الرسالة أستطيع قراءته: أنا أقرأ الكلمات، وليس فيها إلا ${LIST.format(held)}.`,
  held: {
    picture: "صورة بلا وصف",
    video: "مقطع فيديو",
    recording: "تسجيل صوتي",
    file: "ملف",
    sticker: "ملصق",
    link: "رابط بلا معاينة",
  },
  sorrow: "يؤسفني ذلك كثيراً. هذا أمر ثقيل.",
  listening: "أسمعك، ويؤسفني ما تمرّ به. أنا مجرد بوت ينقل ما يقوله مصدر واحد؛ اسألني متى شئت.",
  listeningOn: ["شكراً لأنك أخبرتني بذلك.", "ما أستطيع قوله في ذلك قليل. أما ما يذكره مصدري فسأخبرك به متى سألت."],
  notToldGently: "لست متأكداً من أنني فهمت القصد. إن أردت السؤال بكلمات أخرى، فسأخبرك بما إذا كان مصدري يذكره.",
  despair:
    "يؤسفني أن الأمر بهذا الثقل عليك. أنا مجرد بوت، ومن حقك أن يسمعك إنسان: أرجوك، تحدّث الآن إلى شخص قريب منك أو إلى خط دعم نفسي حيث أنت (تجد قائمة بها هنا: https://findahelpline.com). وإن كنت في خطر فاتصل برقم الطوارئ.",
  whatItSays: "ما يقوله المصدر:",

  contacts: "قد تفيدك هذه الجهات:",
  contact: (name: string, what: string, url: string) => `${name} (${what}): ${url}`,

  says: (voices: readonly string[], asOf: string) => `${voices.join("؛ ")} · حتى ${asOf}`,
  voices: {
    sources: (titles: readonly string[]) => LIST.format(titles),
    through: (claimants: readonly string[], source: string) => `${LIST.format(claimants)}، كما ورد في ${source}`,
    within: (source: string, claimants: readonly string[]) => `${source}، وفيه ${LIST.format(claimants)}`,
    via: (source: string) => `نقلاً عن ${source}`,
    by: (claimants: readonly string[]) => LIST.format(claimants),
    whereUnnamed: (source: string) => `${source}، حيث لا ينقل عن غيره`,
  },
  source: (titles: readonly string[]) => `المصدر: ${titles.join("؛ ")}`,

  remove: "إزالة",
  related: "أسئلة ذات صلة",

  addressed: (mention: string) => `${mention}، قد يفيدك هذا:`,
  repeated: (url: string) => `أجبت عن هذا هنا قبل قليل: ${url}`,
  mayNotWrite: (channel: string) => `سألتني في ${channel}، ولا أستطيع الكتابة فيها:`,

  nameNotKnown: "لا أعرف هذا الاسم: ليس في مصدري. ابدأ بالكتابة لتظهر لك الأسماء التي أعرفها.",
} satisfies Texts["answers"];

/** An answer may begin with its own “yes”. */
function withoutYes(answer: string): string {
  return answer.replace(/^نعم[:،.] /, "");
}

function ordinal(place: number): string {
  return ["الأول", "الثاني", "الثالث"][place] ?? "الآخر";
}
