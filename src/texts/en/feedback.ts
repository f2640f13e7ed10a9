/** What a member objects to in an answer. */
export const feedback = {
  /** On the buttons. */
  reasons: { wrong: "It's wrong", outdated: "It's outdated", other: "Not what I asked" },
  thanks: "Thank you. The curators see how often an answer is called wrong, outdated or beside the point; not by whom.",
  countedBefore: "I have counted your word on this answer already.",
};
