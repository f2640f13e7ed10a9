/** What changed in the facts, in a day's post, above an edited answer and in a daily channel. */
export const corrections = {
  /** After a statement; no figure stands without it. */
  says: (claimant: string, asOf: string) => `according to ${claimant}, as of ${asOf}`,
  /** @param says who says so, as above */
  added: (statement: string, says: string) => `**New:** ${statement} ${says}`,
  /** Counted again. @param was the count before @param wasAsOf how far it reached in time */
  updated: (statement: string, says: string, was: string, wasAsOf: string) =>
    `**Counted since:** ${statement} ${says}; it was ${was} as of ${wasAsOf}`,
  withdrawn: (statement: string, says: string) => `**Withdrawn:** ${statement} ${says}`,
  corrected: (was: string, wasSays: string, now: string, nowSays: string) =>
    `**Corrected:** was ${was}, ${wasSays}; now ${now}, ${nowSays}`,
  /** @param reason as the pack says it after “because” */
  correctedBecause: (was: string, wasSays: string, now: string, nowSays: string, reason: string) =>
    `**Corrected:** was ${was}, ${wasSays}; now ${now}, ${nowSays}, because ${reason}`,
  more: (count: number) => `and ${count} more`,

  /** Before an amendment. */
  leads: { corrected: "Corrected", withdrawn: "Withdrawn" },
  amended: (lead: string, amendment: string) => `**${lead}:** ${amendment}.`,
  /** @param label what is counted @param said what became of it, as below */
  of: (label: string, said: string) => `${label}: ${said}`,
  claimed: (value: string, claimant: string, asOf: string) => `${value} (${claimant}, as of ${asOf})`,
  /** @param reasons of one correction after another */
  wasNow: (was: string, now: string, reasons: readonly string[]) =>
    `was ${was}, now ${now}, because ${reasons.join("; then ")}`,
  withdrawnBecause: (value: string, reason: string) => `${value}, because ${reason}`,

  /** In place of an answer that rested on something withdrawn. */
  takenBack: "The answer that stood here rested on that. I have taken it back.",
  /** Above what a daily channel is told. */
  title: (count: number) => (count === 1 ? "Correction" : "Corrections"),
  alsoPrivate: (days: number) =>
    `I have edited the answers of the last ${days} days that I could. Those that I gave privately can't be edited: this holds for them too.`,
};
