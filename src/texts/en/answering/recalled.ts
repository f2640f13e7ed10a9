/** To what is asked or wanted of what was told before: who says so, or that in other form. */
export const recalled = {
  by: (claimants: readonly string[], answer: string) => `That comes from: ${claimants.join("; ")}. ${answer}`,
  /** Of what the source says in its own voice. */
  own: (answer: string) => `My source says this itself, and names nobody else for it: ${answer}`,
  yes: (told: string) => `Yes. ${told}`,
  no: (told: string) => `No. ${told}`,
  again: (answer: string) => `Once more: ${answer}`,
  shortest: (short: string) => `The shortest that I have: ${short}`,
  /** The source's words, for what was told. @param quotations one or several */
  quoted: (quotations: string) => `My source's words: ${quotations}.`,
  /** To whoever wants the words of what isn't said. */
  unquotable: (answer: string) => `There are no words to quote. ${answer}`,
  /** How far in time what was told reaches. */
  asOf: (asOf: string, answer: string) => `As of ${asOf}: ${answer}`,
  /** Who says which part of it. @param others quotations with whom the source has them from @param own the source's own; one of both lists may be empty */
  voices: (others: readonly string[], own: readonly string[]) => {
    if (own.length === 0) return `All of that comes from somebody in my source: ${others.join("; ")}.`;
    if (others.length === 0) return `My source says all of that itself: ${own.join("; ")}.`;
    return `From somebody in my source: ${others.join("; ")}. It says itself: ${own.join("; ")}.`;
  },
  /** Of a claim that was judged, which part isn't so. @param answer what the source says on it; undefined where it says nothing */
  inPieces: (answer?: string) =>
    `I judged it as a whole${answer === undefined ? "" : `. What my source says is this: ${answer}`.replace(/\.$/, "")}. Send me the parts one at a time, and I'll say of each whether my source bears it out.`,
};

/** What became of the claims in a conversation. @param titles what they were about; may be fewer than their number, or none */
export const recap = {
  lead: "Your claims so far, by what they were about.",
  yes: (count: number, titles: readonly string[]) => `Borne out${listed(count, titles)}.`,
  no: (count: number, titles: readonly string[]) => `My source says otherwise${listed(count, titles)}.`,
  partly: (count: number, titles: readonly string[]) => `In part${listed(count, titles)}.`,
  unsaid: (count: number, titles: readonly string[]) => `Not in my source${listed(count, titles)}.`,
  onlySo: "Send me any of them again, and I'll tell you what it says.",
};

function listed(count: number, titles: readonly string[]): string {
  return titles.length === 0 ? `: ${count}` : ` (${count}): ${titles.join("; ")}`;
}
