import type { Texts } from "../../texts.ts";
import { type Counted, counted } from "../computing/agreement.ts";

const QUESTIONS: Counted = { one: "سؤال واحد", two: "سؤالان", few: "أسئلة", many: "سؤالاً", other: "سؤال" };

/** All questions by topic. */
export const browsing = {
  title: (event: string) => `${event}: ما يمكن سؤالي عنه`,
  howMany: (answerable: number, unknown: number) =>
    `عدد الأسئلة التي لها إجابة لدي: **${answerable}**، وعدد ما أعرف أن مصدري لا يجيب عنه: **${unknown}**. اختر موضوعاً ثم سؤالاً؛ ولا يرى الإجابة غيرك.`,
  topic: "اختر موضوعاً",
  question: (topic: string) => `اختر سؤالاً: ${topic}`,
  other: "أسئلة أخرى",
  unknown: "ما لا يقوله مصدري",
  questions: (count: number) => counted(count, QUESTIONS),
  shown: (topic: string, from: number, to: number, of: number) =>
    from === 1 && to === of ? `**${topic}**` : `**${topic}**، من ${from} إلى ${to} من أصل ${of}`,
  before: "السابق",
  next: "التالي",
} satisfies Texts["browsing"];
