/** What is stored of a member, and of everybody. */
export const privacy = {
  title: "What I store",
  aboutYou: "About you:",
  aboutYouNothing: "About you: nothing.",
  questions:
    "**Your questions**: not kept, nor who asked them. Of one that I couldn't answer I keep the bare words, without mentions, links and long numbers, to learn what is missing.",
  counts:
    "**How often** a question is asked and an answer called wrong: counts alone. A mark that nobody can trace keeps your feedback to once an answer.",
  /** Of the two points before it. */
  howLong: (days: number, shownDays: number) =>
    `Both for ${days} days. For ${shownDays} days also which facts my public answers show, so that a correction reaches them.`,
  settings:
    "**A server's settings**: its summary, curators, answer channels and language, and the admin who set the summary.",
  summaries: "**Summaries**: on which dates one was posted, and the message.",
  inMemory:
    "**In memory alone**: for two minutes which answer stands in which channel, for ten what our talk is about.",
  readsAll:
    "I read messages that mention me, that answer me, direct messages, and all messages in the channels that a server's admins named for it.",
  readsMentions:
    "I read messages that mention me, that answer me, and direct messages; Discord doesn't show me others.",
  /** On the button. */
  deleteMine: "Delete what is mine",
  deleted: "Deleted. Nothing about you is stored now.",
  nothingToDelete: "There was nothing stored about you.",
};
