/** A day's post. Days come as “Sunday 22 November”. */
export const daily = {
  /** @param date with weekday and year */
  postOf: (date: string) => `Daily summary, ${date}`,
  /** In the facts, and not in the world. */
  unchanged: "Nothing new in my source.",
  unchangedSince: (day: string) => `Nothing new in my source since ${day}.`,
  changedSince: (day: string) => `Changed since ${day}`,
  answeredNow: "Asked here in vain, answered now",
  mostAskedSince: (day: string) => `Most asked here since ${day}`,
  asked: (question: string, times: number) => `${question} (${times}×)`,
  askedInVain: (question: string, times: number) => `${question} (${times}×; the source doesn't say)`,
  notOfToday: "The figures are of the time given with them, not of today",
  /** Under a post that whoever manages the server ordered to see it. */
  test: "A test by those who manage this server. It doesn't count as a day's summary.",
};
