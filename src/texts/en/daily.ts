/** A day's post. Days come as “Sunday 22 November”. */
export const daily = {
  /** @param date with weekday and year */
  postOf: (date: string) => `Daily summary, ${date}`,
  weeklyPostOf: (date: string) => `Weekly summary, ${date}`,
  /** On a day without changes: about the bot's facts, not about the world. @param source of `sources` below */
  noNewFacts: (day: string, source: string) => `No new facts were added to this bot since ${day}; ${source}.`,
  /** The same where the post says itself how far it reaches. */
  noNewFactsSince: (day: string) => `No new facts were added to this bot since ${day}`,
  /** How recent the bot's sources are. @param when as “9 March 2025”, or how far a source reaches in time */
  sources: {
    one: (when: string) => `the source is of ${when}`,
    newest: (when: string) => `the newest source is of ${when}`,
    several: (whens: readonly string[]) => `the sources are of ${whens.join("; ")}`,
  },
  changedSince: (day: string) => `What changed in this bot's facts since ${day}`,
  /** Above a post that tells one. @param role mentioned */
  correction: (role: string) => `${role}: a correction`,
  answeredNow: "Asked here in vain, answered now",
  mostAskedSince: (day: string) => `Most asked here since ${day}`,
  asked: (question: string, times: number) => `${question} (${times}×)`,
  askedInVain: (question: string, times: number) => `${question} (${times}×; the source doesn't say)`,
  notOfToday: "The figures are of the time given with them, not of today",
  /** A post's title in a forum, where it isn't a topic's. */
  forumNews: "New facts and corrections",
  forumTitle: (subject: string, day: string) => `${subject}, ${day}`,
  /** What the tags of forums are called that such posts are meant to have, in small letters; the best first. */
  forumTags: ["daily", "summary", "news", "update"],
  /** Under a post that whoever manages the server ordered to see it. */
  test: "A test by those who manage this server. It doesn't count as a day's summary.",
};
