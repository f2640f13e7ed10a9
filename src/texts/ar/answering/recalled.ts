import type { Texts } from "../../texts.ts";

/** To what is asked or wanted of what was told before. */
export const recalled: Texts["answers"]["recalled"] = {
  by: (claimants: readonly string[], answer: string) => `هذا منقول عن: ${claimants.join("؛ ")}. ${answer}`,
  own: (answer: string) => `هذا ما يقوله مصدري نفسه، ولا ينسبه إلى أحد: ${answer}`,
  yes: (told: string) => `نعم. ${told}`,
  no: (told: string) => `لا. ${told}`,
  again: (answer: string) => `مرة أخرى: ${answer}`,
  shortest: (short: string) => `أقصر ما لديّ: ${short}`,
  quoted: (quotations: string) => `بنصّ مصدري: ${quotations}`,
  unquotable: (answer: string) => `ليس هنا نصّ أقتبسه. ${answer}`,
  asOf: (asOf: string, answer: string) => `حتى ${asOf}: ${answer}`,
  voices: (others: readonly string[], own: readonly string[]) => {
    if (own.length === 0) return `كل ذلك منقول في مصدري عن غيره: ${others.join("؛ ")}`;
    if (others.length === 0) return `مصدري يقول كل ذلك بنفسه: ${own.join("؛ ")}`;
    return `منقول في مصدري عن غيره: ${others.join("؛ ")}. وما يقوله بنفسه: ${own.join("؛ ")}`;
  },
  inPieces: (answer?: string) =>
    `حكمت عليه جملةً${answer === undefined ? "" : `. وما يقوله مصدري هو: ${answer}`.replace(/\.$/, "")}. أرسل لي الأجزاء واحداً تلو الآخر، وسأقول عن كل منها هل يؤيده مصدري.`,
};

/** What became of the claims in a conversation. */
export const recap: Texts["answers"]["recap"] = {
  lead: "ادعاءاتك حتى الآن، بحسب موضوعها.",
  yes: (count: number, titles: readonly string[]) => `يؤيده مصدري${listed(count, titles)}.`,
  no: (count: number, titles: readonly string[]) => `يقول مصدري غيره${listed(count, titles)}.`,
  partly: (count: number, titles: readonly string[]) => `صحيح جزئياً${listed(count, titles)}.`,
  unsaid: (count: number, titles: readonly string[]) => `لا يذكره مصدري${listed(count, titles)}.`,
  onlySo: "أرسل أياً منها من جديد، وسأخبرك بما يقوله مصدري.",
};

function listed(count: number, titles: readonly string[]): string {
  return titles.length === 0 ? `: ${count}` : ` (${count}): ${titles.join("؛ ")}`;
}
