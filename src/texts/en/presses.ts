/** Why a command, or a press of a button, came to nothing. */
export const presses = {
  /** @param reference an id that the log has too */
  failed: (reference: string) =>
    `Something went wrong on my side. If it happens again, tell whoever runs this bot: reference ${reference}.`,
  commandGone: "I don't have this command any more. Restart Discord to see my present ones.",
  unknownButton: "This is from another version of mine. Ask me again.",
  questionGone: "This is from an older version of mine. Ask me again.",
  answerGone: "This answer is from an older version of mine. Ask me again.",
  buttonGone: "This button is from an older version of mine. Ask me again.",
  mayNotRemove: "Only whoever asked, or somebody who manages messages here, can remove this answer.",
};
