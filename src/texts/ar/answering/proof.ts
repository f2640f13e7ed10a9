import type { Texts } from "../../texts.ts";

/** What the button below an answer shows: the words that each figure and statement rests on, and how the question was read. */
export const proof = {
  title: "من أين هذا؟",
  titleAnd: (number: number) => `من أين هذا؟ (${number})`,

  ownVoice: (source: string) => `${source}، بلسانه هو`,
  toldBy: (speaker: string, claimant: string) => `${speaker}، كما ينقل ${claimant}`,
  said: (speaker: string, asOf: string) => `**${speaker}**، حتى ${asOf}`,

  figure: (figure: string, label: string, quote: string) => `**${figure}** (${label}): «${quote}»`,
  quotation: (quote: string) => `«${quote}»`,
  alsoIn: (quotation: string, source: string, quote: string) => `${quotation}؛ وأيضاً في ${source}: «${quote}»`,
  more: (count: number) => `واقتباسات أخرى، عددها ${count}.`,

  ours: "حسابنا، لا حساب المصدر:",
  computed: (label: string, equation: string) => `${label}: ${equation}`,

  readAs: (question: string, percent: number) => `قُرئ السؤال على أنه **«${question}»**. درجة الثقة: ${percent}%.`,
  chosen: (question: string) => `هذه إجابة السؤال **«${question}»**، وقد اختير ولم يُخمَّن.`,
  nextLikeliest: (question: string, percent: number) => `الأرجح بعده: «${question}»، ${percent}%.`,
  nothingElse: "لم يقاربه شيء آخر.",
  readAsSum: (formula: string) => `قُرئت رسالتك على أنها حساب بأرقام من مصدري: **${formula}**.`,
  fixedText: (version: string) =>
    `نص ثابت، لا نموذج لغوي. ويتحقق برنامج من أرقامه واقتباساته بمقارنتها بالمصدر. إصدار المعلومات: ${version}`,
  checked: (version: string) =>
    `حسب هذا برنامج من أرقام جرى التحقق منها بمقارنتها بالمصدر. إصدار المعلومات: ${version}`,
} satisfies Texts["proof"];
