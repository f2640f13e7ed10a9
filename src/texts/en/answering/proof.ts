/** What the button below an answer shows: the words that each figure and statement rests on, and how the question was read. */
export const proof = {
  /** On the button, and above what it shows. */
  title: "Where this is from",
  /** On a further button, where one has no room for all. */
  titleAnd: (number: number) => `Where this is from (${number})`,

  /** Whose words a quotation gives. @param source as “a news article” */
  ownVoice: (source: string) => `${begun(source)}, in its own voice`,
  /** @param claimant who tells of the speaker */
  toldBy: (speaker: string, claimant: string) => `${speaker}, as ${claimant} tells it`,
  /** Above somebody's words. */
  said: (speaker: string, asOf: string) => `**${speaker}**, as of ${asOf}`,

  /** @param counted what the figure counts, as it stands after it */
  figure: (figure: string, counted: string, quote: string) => `**${figure}** ${counted}: “${quote}”`,
  quotation: (quote: string) => `“${quote}”`,
  alsoIn: (quotation: string, source: string, quote: string) => `${quotation}; also in ${source}: “${quote}”`,
  more: (count: number) => (count === 1 ? "And one more quotation." : `And ${count} more quotations.`),

  ours: "Our arithmetic, not the source's:",
  computed: (label: string, equation: string) => `${label}: ${equation}`,

  /** How the question was read. */
  readAs: (question: string, percent: number) => `The question was read as **“${question}”**. How sure: ${percent} %.`,
  /** The member pressed the question, or chose it from a list. */
  chosen: (question: string) => `This is the answer to **“${question}”**, which was chosen, not guessed.`,
  nextLikeliest: (question: string, percent: number) => `Next likeliest: “${question}”, ${percent} %.`,
  nothingElse: "Nothing else came near.",
  readAsSum: (formula: string) => `Your message was read as arithmetic on figures of my source: **${formula}**.`,
  fixedText: (version: string) =>
    `A fixed text, no language model. A program checks its figures and quotations against the source. Version of the facts: ${version}`,
  checked: (version: string) =>
    `A program computed this from figures that are checked against the source. Version of the facts: ${version}`,
};

function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
