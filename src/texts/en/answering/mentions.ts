const LIST = new Intl.ListFormat("en");

/** To whoever asks whether the source uses a word, or mentions somebody. */
export const mentions = {
  quotation: (quote: string) => `“${quote}”`,
  /** @param said a quotation of somebody in the source */
  attributed: (said: string, claimant: string) => `${said} (${claimant})`,
  /** @param told quotations */
  yes: (told: string) => `Yes. My source says: ${told}.`,
  /** It is there, in words that no quotation shows. */
  unquoted: "Yes, my source does, in a sentence that I don't quote.",
  /** Of several things some aren't there; after what is. */
  othersNot: "The rest isn't in it.",
  notUsed: "No, my source doesn't use that word.",
  noneUsed: "No, my source uses none of those words.",
  notNamed: "No, my source doesn't mention that.",
  /** Of what somebody said in the source. */
  notSaid: (speaker: string) => `Not in the words that my source quotes from ${speaker}.`,
  /** Of several wordings between quotation marks. */
  all: (told: string) => `All of that is in my source: ${told}.`,
  some: (told: string) => `Not all of that is in my source. It says: ${told}.`,
  verbatim: (told: string) => `Yes, word for word: ${told}.`,
  verbatimUnquoted: "Yes, my source has it word for word.",
  /** @param told what it says instead */
  notVerbatim: (told: string) => `No, not in those words. My source says: ${told}.`,
  notVerbatimAtAll: "No, my source doesn't say it in those words.",
  spelt: (written: readonly string[]) => `My source writes ${LIST.format(written.map((one) => `“${one}”`))}.`,
  /** To whoever asks how often a word is there. @param told quotations that hold it */
  counted: (told: string) => `How often, I can't tell, only where I quote it: ${told}.`,
  uncounted: "My source uses it; how often, I can't tell.",
};
