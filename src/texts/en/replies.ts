const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

/** What a command, or a press of a button, comes to where that is no answer: mostly nothing. */
export const replies = {
  /** @param reference an id that the log has too */
  failed: (reference: string) =>
    `Something went wrong on my side. If it happens again, tell whoever runs this bot: reference ${reference}.`,
  /** The same, where the bot's database fails. */
  notSaved: (reference: string) =>
    "My database isn't working right now, so this could neither be saved nor looked up: nothing was changed. " +
    `Try again in a few minutes. If it goes on, tell whoever runs this bot: reference ${reference}.`,
  /** The same, where it was lost after the change was handed over. */
  unsure: (reference: string) =>
    "My database was lost at that very moment: I don't know yet whether this was saved. " +
    `Look again in a few minutes. If it goes on, tell whoever runs this bot: reference ${reference}.`,
  commandGone: "I don't have this command any more. Restart Discord to see my present ones.",
  unknownButton: "This is from another version of mine. Ask me again.",
  questionGone: "This is from an older version of mine. Ask me again.",
  answerGone: "This answer is from an older version of mine. Ask me again.",
  buttonGone: "This button is from an older version of mine. Ask me again.",
  slowDown: (seconds: number) =>
    `That was a lot at once. Give me ${seconds === 1 ? "a second" : `${seconds} seconds`}, then I answer you again.`,
  /** @param ask the command, to click */
  crowded: (ask: string) =>
    `So many of you are asking here that I can't answer everybody: Discord takes few messages at a time. ${ask} answers at once.`,
  /** To whoever mentioned the bot's role. @param ask the command, to click */
  roleMentioned: (bot: string, ask: string) =>
    `That mentions my role, not me, and Discord doesn't show me such messages. Mention ${bot}, or use ${ask}.`,
  /** Above an answer that others would see if the channel weren't full of answers. */
  shownToYou: "There are many answers here already, so you alone see this one.",
  /** Above an answer that was meant for a member. */
  addresseeAbsent: (member: string) => `${member} can't see this channel, so you alone see this answer.`,
  mayNotRemove: "Only whoever asked, or somebody who manages messages here, can remove this answer.",

  /** A language comes as its code, such as `ar`. */
  languageOfServer: (code: string) => `I answer in ${LANGUAGES.of(code) ?? code} in this server.`,
  languageOfMember: (code: string) => `I answer you in ${LANGUAGES.of(code) ?? code}.`,
  mayNotChooseLanguage: "Only those who manage the server can choose its language. Without “server” you choose yours.",
};
