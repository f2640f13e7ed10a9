const LIST = new Intl.ListFormat("en");

/** What “Check this message” says of the numbers in somebody's message. A written number comes in bold. */
export const figures = {
  title: "Checked against my source",
  noNumbers:
    "I found nothing in this message to check: no claim that I understand, and no number that somebody could have counted.",
  /** Below that, where the message holds more than words. @param held what it holds, such as “a video” */
  unread: (held: readonly string[]) => `I read words. What I couldn't read in it: ${LIST.format(held)}.`,
  /** @param sentence which sentence of the message, from 1 @param answer the verdict with what the source says */
  claim: (sentence: number, answer: string) => `**Sentence ${sentence}:** ${answer}`,
  more: (count: number) => `And ${count} more numbers.`,
  /** There are more claims or numbers than are looked at. */
  onlyFirst: "This message is long: I checked its first claims and numbers only.",

  /** @param stated the figure with who says so */
  matches: (written: string, label: string, stated: string) => `${written} matches “${label}”: ${stated}.`,
  differs: (written: string, label: string, stated: string) =>
    `${written} differs. My source for “${label}”: ${stated}.`,
  /** The number is another figure of the source than the message takes it for. */
  differsAndIs: (written: string, isLabel: string, isStated: string, label: string, stated: string) =>
    `${written} differs: that is “${isLabel}”, ${isStated}. My source for “${label}”: ${stated}.`,
  /** It was counted so before. @param asOf how far that count reaches in time @param now the last count, and how far it reaches */
  was: (written: string, label: string, stated: string, asOf: string, now: string, nowAsOf: string) =>
    `${written} was true as of ${asOf} for “${label}”: ${stated}. Counted since: ${now}, as of ${nowAsOf}.`,
  quoted: (written: string, quote: string) => `${written} stands in my source: “${quote}”.`,
  unknown: (written: string) => `${written}: my source doesn't count that.`,

  /** The message names who counted, and my source has the same number by somebody else's count. */
  claimedByOthers: (written: string, label: string, stated: string) =>
    `${written}: my source has that number as “${label}”: ${stated}. It doesn't say that whoever the message names counts the same.`,
  /** The message names who counted, and my source has another number by somebody else's count. */
  countedByOthers: (written: string, label: string, stated: string) =>
    `${written}: my source doesn't have that count. Its own for “${label}”: ${stated}.`,

  claimed: (figure: string, claimants: readonly string[]) => `**${figure}**, according to ${claimants.join(" and ")}`,
  computed: (figure: string, formula: string) => `**${figure}** by our arithmetic, ${formula}`,
  computedShare: (percent: number, formula: string) => `about **${percent} %** by our arithmetic, ${formula}`,

  /** Of sentences without a verdict. @param sentences as below, in their order @param more how many further ones there are */
  silent: (sentences: readonly string[], more: number) =>
    `I say nothing about ${LIST.format(more > 0 ? [...sentences, `${more} more`] : sentences)}: I found nothing there to check against my source.`,
  /** @param begins its first words */
  silentSentence: (sentence: number, begins: string) => `sentence ${sentence} (“${begins}”)`,
};
