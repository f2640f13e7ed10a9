/** All questions by topic. */
export const browsing = {
  title: (event: string) => `${event}: what I can be asked`,
  howMany: (answerable: number, unknown: number) =>
    `I have an answer to **${answerable}** questions, and know of **${unknown}** that my source leaves open. Choose a topic, then a question; you alone see it.`,
  /** On the menus. */
  topic: "Choose a topic",
  question: (topic: string) => `Choose a question: ${topic}`,
  /** Topics of the bot's own. */
  other: "Other questions",
  unknown: "What my source doesn't say",
  questions: (count: number) => (count === 1 ? "one question" : `${count} questions`),
  /** Above the questions of a topic. */
  shown: (topic: string, from: number, to: number, of: number) =>
    from === 1 && to === of ? `**${topic}**` : `**${topic}**, ${from} to ${to} of ${of}`,
  before: "Previous",
  next: "Next",
};
