/** How the daily summary stands in a server, and what became of the last ones. Times come as Discord's timestamps. */
export const deliveries = {
  /** @param how as `setup.rhythm` */
  on: (channel: string, how: string, hour: number, zone: string) =>
    `The summary goes to ${channel} ${how} at ${hour}:00, ${zone}.`,
  next: (time: string) => `**Next**: ${time}`,
  off: "The daily summary is off. Turn it on with `/setup`.",
  /** @param reason a sentence or two of `failures` */
  pausedSince: (time: string, reason: string) => `Paused since ${time}: ${reason}`,
  last: (count: number) => `The last ${count === 1 ? "one" : count}`,
  none: "None was posted yet.",

  posted: "posted",
  underWay: (time: string) => `under way since ${time}`,
  skipped: "no new facts, so nothing posted",
  missed: "missed",
  missedUnseen: "missed: I wasn't running within six hours of the time",
  failed: (attempts: number) => `not posted, after ${attempts === 1 ? "one try" : `${attempts} tries`}`,
  nextTry: (time: string) => `Next try: ${time}.`,

  /** After a post: what came of what comes after it. */
  steps: {
    crosspost: { done: "passed on", wanted: "not passed on yet", failed: "not passed on" },
    thread: { done: "with a thread", wanted: "no thread yet", failed: "without a thread" },
    /** @param told some of these */
    all: (told: readonly string[]) => `; ${told.join("; ")}`,
    /** @param reason a sentence or two of `failures` */
    because: (step: string, reason: string) => `${step}: ${reason}`,
  },

  /** @param how as `setup.rhythm` @param next Discord's timestamp */
  set: (channel: string, how: string, hour: number, zone: string, next: string) =>
    `The summary goes to ${channel} ${how} at ${hour}:00, ${zone}; next ${next}.`,
  /** @param names as the forum has them */
  noSuchTag: (tag: string, names: readonly string[]) =>
    names.length > 0
      ? `The channel has no tag “${tag}”. It has ${names.map((name) => `“${name}”`).join(", ")}.`
      : `The channel has no tag “${tag}”: only forums have tags.`,
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
  wouldSkip: "No new facts were added since the last post, so nothing is posted next time; it would be this.",
  testNotPosted: (reason: string) => `Not posted: ${reason}`,

  /** To the admin who set the summary up, who may know several servers. @param reason a sentence or two of `failures` */
  pausedIn: (server: string, channel: string, reason: string) =>
    `The daily summary in ${server} is paused: I can't post in ${channel}. ${reason}\nIt goes on by itself once that is put right; \`/daily status\` shows how it stands.`,
  /** The same where the server's name isn't known. */
  paused: (channel: string, reason: string) =>
    `The daily summary is paused: I can't post in ${channel}. ${reason}\nIt goes on by itself once that is put right; \`/daily status\` shows how it stands.`,
};
