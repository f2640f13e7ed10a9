import type { Texts } from "../../texts.ts";

/** To whoever asks whether the source uses a word, or mentions somebody. */
export const mentions = {
  quotation: (quote: string) => `«${quote}»`,
  attributed: (said: string, claimant: string) => `${said} (${claimant})`,
  yes: (told: string) => `نعم. يقول مصدري: ${told}`,
  unquoted: "نعم، في جملة من مصدري لا أقتبسها.",
  othersNot: "أما الباقي فليس فيه.",
  notUsed: "لا، لا يستعمل مصدري هذه الكلمة.",
  noneUsed: "لا، لا يستعمل مصدري أياً من هذه الكلمات.",
  notNamed: "لا، لا يذكر مصدري ذلك.",
  notSaid: (speaker: string) => `ليس في ما ينقله مصدري من كلام ${speaker}.`,
  all: (told: string) => `كل ذلك في مصدري. يقول: ${told}`,
  some: (told: string) => `ليس كل ذلك في مصدري. يقول: ${told}`,
  verbatim: (told: string) => `نعم، حرفياً. يقول مصدري: ${told}`,
  verbatimUnquoted: "نعم، هو في مصدري حرفياً.",
  notVerbatim: (told: string) => `لا، ليس بهذه الكلمات. يقول مصدري: ${told}`,
  notVerbatimAtAll: "لا، لا يقول مصدري ذلك بهذه الكلمات.",
  spelt: (written: readonly string[]) => `يكتب مصدري ${written.map((one) => `«${one}»`).join(" و")}.`,
  counted: (told: string) => `لا أستطيع أن أعرف كم مرة، بل أين أقتبسها فقط: ${told}`,
  uncounted: "يستعملها مصدري، أما كم مرة فلا أستطيع أن أعرف.",
} satisfies Texts["answers"]["mentions"];
