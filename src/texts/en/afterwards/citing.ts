/** What is offered below an answer, and how an answer is cited. */
export const citing = {
  /** On the button below every answer that states facts, which opens the choice. */
  more: "Cite, follow, report",
  /** Above the choice. */
  choose:
    "What would you like to do with this answer? *Follow*: a direct message when it is corrected. What you call wrong, or report, reaches the curators without your name.",
  cite: "Copy citation",

  /** On the buttons below a citation. */
  formats: { text: "Plain text", bibtex: "BibTeX", json: "JSON-LD", review: "ClaimReview…" },
  attached: "It is too long to show here, so it is attached.",
  /** Above a citation. */
  copyThis: "Copy the text in the box. Quotations are the source's own words; the rest is mine.",
  statesNothing: "There is nothing to cite: this answer no longer rests on a source.",

  /** Of a statement: who makes it, and how far it reaches in time. */
  saidBy: (claimant: string, asOf: string) => `According to ${claimant}, as of ${asOf}`,
  inSource: (source: string) => `In: ${source}`,
  /** After a quotation, in brackets. */
  fact: (id: string, version: number) => `fact ${id}, version ${version}`,
  /** All of it in one sentence. @param fact as above */
  noted: (quote: string, claimant: string, asOf: string, fact: string) =>
    `“${quote}” (according to ${claimant}, as of ${asOf}; ${fact}).`,
  ourArithmetic: (equation: string) => `Our arithmetic, not the source's: ${equation}`,
  /** @param on a day, such as 2026-11-29 */
  retrieved: (bot: string, version: string, on: string) =>
    `Retrieved from ${bot}, a bot on Discord, on ${on} (UTC); facts version ${version}.`,

  /** What a verdict is called as a rating. */
  ratings: {
    yes: "The source says so",
    partly: "The source says so in part",
    no: "The source says otherwise",
  },
  review: {
    title: "A claim with its verdict",
    claim: "The claim, as it was made",
    claimHint: "I judge it by my source; without a verdict there is no ClaimReview",
    claimant: "Who made it",
    appearance: "Where it was made: an address",
    reviewer: "Who reviews it: your newsroom",
    page: "The address of your page",
  },
  /** Above the review. */
  reviewed:
    "A ClaimReview for your page. The verdict is my source's alone: whether it is right is for you to say. Nothing of it is kept.",
  noVerdict:
    "My source doesn't say whether that is so, so there is no verdict to publish. Enter one claim, in a sentence of its own.",
  noAddress: (typed: string) => `That isn't a web address: ${typed}`,
};
