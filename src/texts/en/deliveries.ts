/** How the daily summary stands in a server, and what became of the last ones. Times come as Discord's timestamps. */
export const deliveries = {
  on: (channel: string, hour: number, zone: string) => `The daily summary goes to ${channel} at ${hour}:00, ${zone}.`,
  next: (time: string) => `**Next**: ${time}`,
  off: "The daily summary is off. Turn it on with `/setup`.",
  /** @param reason a sentence or two of `failures` */
  pausedSince: (time: string, reason: string) => `Paused since ${time}: ${reason}`,
  last: (count: number) => `The last ${count === 1 ? "one" : count}`,
  none: "None was posted yet.",

  posted: "posted",
  underWay: (time: string) => `under way since ${time}`,
  skipped: "nothing new, so nothing posted",
  missed: "missed",
  missedUnseen: "missed: I wasn't running within six hours of the time",
  failed: (attempts: number) => `not posted, after ${attempts === 1 ? "one try" : `${attempts} tries`}`,
  nextTry: (time: string) => `Next try: ${time}.`,

  /** @param next Discord's timestamp */
  set: (channel: string, hour: number, zone: string, next: string) =>
    `The daily summary goes to ${channel} at ${hour}:00, ${zone}; next ${next}.`,
  turnedOff: "The daily summary is off.",
  wasOff: "The daily summary was off already.",
  /** @param permissions each as below */
  cannotPost: (channel: string, permissions: readonly string[]) =>
    `I can't post in ${channel}: I lack ${permissions.join(", ")}. Grant it in the channel's permissions and try again.`,
  /** @param name in the words of Discord's settings @param lost a clause of `permissions.lost` */
  lacked: (name: string, lost: string) => `“${name}” (${lost})`,

  /** What came of a test. */
  testPosted: (url: string) => `Posted: ${url}`,
  /** Beside what would be posted on another day. */
  wouldSkip: "Nothing has changed since the last post, so the next day brings none, as you chose; it would be this.",
  testNotPosted: (reason: string) => `Not posted: ${reason}`,

  /** To the admin who set the summary up, who may know several servers. @param reason a sentence or two of `failures` */
  pausedIn: (server: string, channel: string, reason: string) =>
    `The daily summary in ${server} is paused: I can't post in ${channel}. ${reason}\nIt goes on by itself once that is put right; \`/daily status\` shows how it stands.`,
  /** The same where the server's name isn't known. */
  paused: (channel: string, reason: string) =>
    `The daily summary is paused: I can't post in ${channel}. ${reason}\nIt goes on by itself once that is put right; \`/daily status\` shows how it stands.`,
};
