import type { arithmetic as english } from "../../en/computing/arithmetic.ts";

/** Items joined as in print: “أ وب وج”. */
const LIST = new Intl.ListFormat("ar");

/** Arithmetic on the source's figures, always in our own name. Figures come formatted, each before what it counts. */
export const arithmetic = {
  title: "حسابنا",

  counting: (counted: string, sentence: string) => `${counted}: ${sentence}`,
  sum: (operands: readonly string[], result: string) => `${LIST.format(operands)}، والمجموع ${result}.`,
  difference: (greater: string, less: string, result: string) => `${greater}، مقابل ${less}. الفرق: ${result}.`,
  differenceOpen: (greater: string, less: string) => `${greater}، مقابل ${less}. لا يمكن تحديد الفرق من هذه الأرقام.`,
  ratio: (greater: string, less: string, result: string) => `${greater} مقابل ${less}، أي ${result} إلى واحد.`,
  proportion: (numbers: readonly string[], operands: readonly string[]) =>
    `${numbers.join(" : ")}، أي ${LIST.format(operands)}.`,
  ratioOpen: (greater: string, less: string) => `${greater} مقابل ${less}. لا يمكن تحديد النسبة من هذه الأرقام.`,
  share: (part: string, whole: string, result: string) => `${result}: ${part} من أصل ${whole}.`,
  shareEach: (part: string, result: string) => `${part} (${result})`,
  shares: (parts: readonly string[], whole: string) => `${LIST.format(parts)}، من أصل ${whole}.`,
  percentOf: (one: string, other: string, result: string) => `${one}، مقابل ${other}: أي ${result} من ذلك.`,
  allGroups: (total: string, sum: string) => `${total} في جميع الفئات التي أُحصيت (${sum})`,
  oneIn: (share: string, count: string) => `${share}، أو نحو واحد من كل ${count}`,
  perDay: (counted: string, days: string, result: string) =>
    `${result} يومياً في المتوسط: ${counted} في ${days}. لا يذكر مصدري أرقاماً لكل يوم على حدة.`,
  perHour: (counted: string, days: string, result: string) =>
    `${result} كل ساعة في المتوسط: ${counted} في ${days}، كل يوم 24 ساعة. لا يذكر مصدري أرقاماً لكل ساعة على حدة.`,
  rank: (operands: readonly string[]) => `من الأكثر إلى الأقل، ${operands.join("، ")}. الترتيب من عندنا.`,
  rankUp: (operands: readonly string[]) => `من الأقل إلى الأكثر، ${operands.join("، ")}. الترتيب من عندنا.`,
  same: (one: string, other: string) => `${one} و${other}: العدد نفسه.`,
  compare: (greater: string, less: string) => `${greater}، مقابل ${less}. الرقم الأول هو الأعلى؛ والمقارنة من عندنا.`,
  compareOpen: (greater: string, less: string) =>
    `${greater}، مقابل ${less}. الرقم الأول هو الأعلى؛ لكن حدود الأرقام لا تحسم المقارنة بين العددين الفعليين.`,
  besideWhole: (whole: string, isOpen: boolean) =>
    isOpen
      ? `والعدد الكلي المذكور: ${whole}، والمجموع لا يناقضه.`
      : `والعدد الكلي المذكور: ${whole}، والمجموع لا يطابقه.`,
  yes: (sentence: string) => `نعم، بحسب هذه الأرقام. ${sentence}`,
  no: (sentence: string) => `لا، بحسب هذه الأرقام. ${sentence}`,
  partly: (sentence: string) => `جزئياً، بحسب هذه الأرقام. ${sentence}`,

  countedThen: (counted: string, claimant: string, asOf: string, now: string, nowAsOf: string) =>
    `حتى ${asOf}: ${counted}، بحسب ${claimant}. وأحدث إحصاء هو ${now}، حتى ${nowAsOf}.`,

  part: (operands: readonly string[]) => `لا يصح جمع هذه الأرقام، فأحدها جزء من الآخر: ${operands.join("؛ ")}.`,
  rivals: (operands: readonly string[]) =>
    `لا يصح جمع هذه الأرقام، فهي إحصاءات مختلفة للشيء نفسه: ${operands.join("؛ ")}.`,
  units: (operands: readonly string[]) => `لا يصح جمع هذه الأرقام، فوحدات قياسها مختلفة: ${operands.join("؛ ")}.`,
  times: (operands: readonly string[]) =>
    `لا يصح جمع هذه الأرقام، فهي إحصاء الشيء نفسه في أوقات مختلفة: ${operands.join("؛ ")}.`,
  unrelated: (operands: readonly string[]) =>
    `لا يصح جمع هذه الأرقام، فهي لا تنتمي إلى إحصاء واحد: ${operands.join("؛ ")}.`,

  noFigure: (words: string) => `لا يذكر مصدري رقماً عن «${words}»، فلا يمكن حساب ذلك.`,
  noWhole: (counted: readonly string[]) =>
    `يُحصي مصدري ${LIST.format(counted)}، لكنه لا يقول كم كان العدد الكلي، فلا يمكن حساب هذه النسبة.`,
  otherNumbers: "لا أحسب إلا بأرقام مصدري.",

  theirs: {
    own: (number: string) => `رقمك ${number}`,
    right: (equation: string) => `نعم، الحساب صحيح: ${equation}.`,
    wrong: (equation: string) => `لا، نتيجة الحساب مختلفة: ${equation}.`,
    comesTo: (equation: string) => `${equation}؛ والحساب من عندنا.`,
    known: (figures: readonly string[]) => `من مصدري: ${LIST.format(figures)}.`,
    notKnown: (numbers: readonly string[]) => `لا يرد في مصدري: ${LIST.format(numbers)}.`,
    apart: "هذه إحصاءات منفصلة: لا يقول مصدري إن أحدها جزء من الآخر.",
    lines: (lines: readonly string[]) => `في مصدري، رقماً رقماً: ${lines.join("؛ ")}.`,
    higher: (counted: string, own: string) => `${counted} (${own} أعلى)`,
    lower: (counted: string, own: string) => `${counted} (${own} أقل)`,
    same: (counted: string) => `${counted} (الرقم نفسه)`,
    open: (counted: string, own: string) => `${counted} (وهذا لا ينفي ${own})`,
    otherCount: "ولا يقول أي الإحصاءين هو الصحيح أو الأحدث.",
    has: (figures: readonly string[]) => `في مصدري: ${LIST.format(figures)}.`,
    lacks: "أما الرقم الآخر فلا يرد فيه، ولا أستطيع أن أقول أيهما الصحيح.",
  },

  atMost: (figure: string) => `${figure} على الأكثر`,
  atLeast: (figure: string) => `ما لا يقل عن ${figure}`,
  about: (figure: string) => `نحو ${figure}`,
  points: (figure: string) => `${figure} نقطة مئوية`,
  percent: (figure: string) => `${figure}%`,
  claimed: (operand: string, claimant: string) => `${operand} (${claimant})`,
  ours: (formula: string) => `حسابنا: ${formula}.`,
  countedBy: (claimants: readonly string[]) => `مصدر الأرقام: ${claimants.join("؛ ")}.`,
} satisfies typeof english;
