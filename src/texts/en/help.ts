/** `/help`, and what answers an empty mention. */
export const help = {
  howToAsk:
    "Ask me in your own words: mention me, reply to me with the ping left on (without it Discord doesn't show me your reply), or write me a direct message. If you mend your question within two minutes, I mend my answer. What my source doesn't say, I don't know, and I say so.",
  /** Discord's way to the commands of a message's menu. @param commands what each of them says of itself */
  inMenus: (commands: readonly string[]) =>
    `A right click on a message (on a phone, a long press), then *Apps*: ${commands.join(", or ")}.`,
  /** @param button its label */
  beneath: (button: string) =>
    `Beneath an answer: *${button}* copies it with its sources, tells you when it is corrected, and takes what is wrong with it to the curators.`,
  fixedTexts:
    "My answers are fixed texts, not a language model's. A program checks each figure and quotation; *Where this is from* shows them.",
  source: (title: string) => `Source: ${title}`,
  sourceWithNote: (title: string, note: string) => `Source: ${title}. ${note}`,

  /** Measured on questions that the source answers. Shares are in percent, with one decimal. */
  accuracy: (asked: number, right: string, wrong: string) =>
    `**How accurate I am**, tested on questions that aren't among my examples: of ${asked.toLocaleString("en")} that my source answers, I answered ${right} % right and ${wrong} % wrong; with the rest I wasn't sure and said so.`,
  /** Measured on those that it doesn't answer. */
  falseAnswers: (asked: number, answered: string) =>
    `Of ${asked.toLocaleString("en")} that it doesn't answer, I answered ${answered} % all the same.`,
  measuredBefore: "Measured before the latest change to my facts.",
};
