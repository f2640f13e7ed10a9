const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

/** What is stored of a member, and of everybody. PRIVACY.md says the same at length. */
export const privacy = {
  title: "What I store",
  aboutYou: "About you:",
  aboutYouNothing: "About you: nothing.",
  /** @param server its name */
  setDaily: (server: string) => `your id, as you set the daily summary of ${server}`,
  youFollow: (title: string) => `your id, as you follow: ${title}`,
  youFollowMore: (count: number) => `and ${count} more`,
  openPanel: (server: string) => `in memory: your choices in the open set-up panel of ${server}`,
  conversations: (count: number) =>
    `in memory, for ten minutes: which answers you got last${count > 1 ? `, in ${count} places` : ""}`,
  objections: (count: number) =>
    `in memory: which ${count === 1 ? "answer" : `${count} answers`} you gave feedback on, so that it counts once`,
  questions:
    "**Your questions**: not kept, nor who asked them. Of one that I couldn't answer I keep the bare words, to learn what is missing: without mentions, links, addresses and long numbers, and without every word that might be a name.",
  counts:
    "**How often** a question is asked and an answer called wrong: counts alone, by server, whose id isn't readable. Nothing stored leads from feedback to whoever gave it.",
  /** Of the two points before it. */
  howLong: (days: number, shownDays: number) =>
    `Both for ${days} days. For ${shownDays} days also which facts my public answers show, so that a correction reaches them.`,
  reports: (days: number) =>
    `**Errors that you report in words**: as you write them, without your name, until the curators have dealt with them, for ${days} days at most.`,
  follows:
    "**What you follow**: your id and the answers, to write to you when one is corrected; until you unfollow it or take no direct messages from me.",
  settings:
    "**A server's settings**: its summary, curators' role, answer channels and language, and the id of the admin who set the summary, whom I tell if it stops.",
  summaries: "**Summaries**: on which dates one was posted, and the message.",
  inMemory:
    "**In memory alone**, until a restart at most: for two minutes which answer stands in which channel, and which message it answers; for ten which answers you got, and whether you mourned or sought somebody; what I answered to the latest questions, but not their words; who gave feedback on which answer; and for minutes how much you asked and whom you addressed, against floods.",
  atDiscord:
    "**At Discord**: my answers stand where you asked; the button that removes one holds the id of whoever asked.",
  log: "**In the operator's log**: faults, with ids of servers and channels, never what you wrote nor your id.",
  readsAll:
    "I read messages that mention me, that answer me, direct messages, and all messages in the channels that a server's admins named for it.",
  readsMentions:
    "I read messages that mention me, that answer me, and direct messages; Discord doesn't show me others.",
  /** Of the answers. @param code such as `ar` */
  chosenLanguage: (code: string) => `your language: ${LANGUAGES.of(code) ?? code}`,
  /** On the button. */
  deleteMine: "Delete what is mine",
  /** What is left; a line about the daily summary comes before it, where they set one. */
  deleted:
    "Deleted: my database holds nothing about you now. For a few minutes I still know in memory how much you asked, to keep off floods; then I forget that by myself.",
  /** @param servers how many summaries they set */
  summaryGoesOn: (servers: number) =>
    servers === 1
      ? "The daily summary that you set goes on, without your id."
      : `The ${servers} daily summaries that you set go on, without your id.`,
  nothingToDelete: "There was nothing of yours to delete.",
};
