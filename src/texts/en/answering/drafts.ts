/** To whoever puts a text of several statements, to have each checked. What is quoted are their words, where the base knows each of them. */
export const drafts = {
  /** All of it is so. @param told what the source says on it */
  so: (told: string) => `Yes. All of that is in my source: ${told}`,
  /** The same, to whoever asks what is wrong in it. */
  nothingWrong: (told: string) => `I find nothing wrong in it: all of that is in my source. It says: ${told}`,
  wrong: (statement: string, told: string) => `Not so: ${statement}. My source says: ${told}`,
  /** Two or more that the same answer puts right. */
  partly: (statement: string, told: string) => `Only in part: ${statement}. My source says: ${told}`,
  /** What the source tells on a statement that it doesn't bear out as it stands. */
  near: (statement: string, told: string) => `On ${statement} my source says: ${told}`,
  unsaid: (statements: readonly string[]) => `Not in my source: ${statements.join("; ")}.`,
  /** What it says instead of the one statement that it doesn't hold. */
  unsaidBut: (statement: string, told: string) => `Not in my source: ${statement}. What it says: ${told}`,
  /** What is neither wrong nor untold. */
  rest: "The rest is in my source.",
  /** What of it is so, where that is little, or there may be more. @param told what the source says on it */
  held: (told: string) => `My source does say: ${told}`,
  quoted: (words: string) => `“${words}”`,
  /** Where its words aren't repeated. @param place from 1 */
  placed: (place: number) => `statement ${place}`,
};
