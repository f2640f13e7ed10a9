/** The set-up panel of a server, for those who manage it. */
export const setup = {
  title: "Daily summary",
  off: "It is **off**. Choose how you want it, look at a preview, then turn it on.",
  on: "It is **on**, as below.",
  saved: "**Saved.** It is **on**, as below.",
  changed: "It is **on**. What you changed below counts once you save it.",
  /** @param how as `rhythm.everyDay` @param hour as “09:00” @param next Discord's timestamp */
  choice: (channel: string, how: string, hour: string, zone: string, next: string) =>
    `To ${channel} ${how} at **${hour}**, ${zone}. Next: ${next}`,
  /** How often it is posted, within a sentence. @param day as “Sunday” */
  rhythm: { everyDay: "every day", weekly: (day: string) => `every ${day}` },
  /** @param lost a clause of `permissions.lost` */
  lacks: (permission: string, lost: string) => `I lack **${permission}**: without it ${lost}.`,
  grant: (channel: string) => `Grant it in the permissions of ${channel}, then choose the channel again.`,
  /** Of the chosen channel. */
  gone: "**That channel is gone**, or I can't see it. Choose another.",
  lacksNothing: (channel: string) => `I have every permission that I need in ${channel}.`,

  /** Above the menus. */
  channel: "Channel",
  hour: "Hour",
  howOften: "How often",
  /** In the menu. @param day as “Sunday” */
  rhythms: { everyDay: "Every day", weekly: (day: string) => `Weekly, on ${day}` },
  unchanged: "On a day without new facts",
  language: "Language",
  answerChannels: "Where I may answer unasked",
  nowhere: "Nowhere",
  /** What is posted on a day without new facts. */
  unchangedDays: {
    topics: "Each topic once, then one line a day",
    rotate: "Another topic every day, again and again",
    line: "One line: no new facts since …",
    skip: "Nothing: post only when something changed",
  },

  /** The same, as choices of `/daily set`. */
  unchangedChoices: {
    topics: "each topic once, then one line (usual)",
    rotate: "another topic, again and again",
    line: "one line",
    skip: "no post: only when something changed",
  },

  /** The form of further wishes: labels of at most 45 characters. */
  more: {
    title: "More options",
    role: "Role to mention when I correct something",
    noRole: "Nobody",
    after: "After a post",
    crosspost: "Pass it on to servers that follow the channel",
    thread: "Open a thread when there is something to discuss",
    tag: "Tag of the forum's posts",
    tagByName: "The bot chooses, by the tags' names",
    /** @param role mentioned */
    notThatRole: (role: string) => `${role} isn't a role that I may mention. Choose another, or none.`,
  },

  /** On the buttons. */
  save: "Save",
  turnOn: "Turn on",
  timeZone: "Time zone…",
  moreOptions: "More options…",
  preview: "Preview",
  postTest: "Post a test",
  turnOff: "Turn off",

  zoneTitle: "Time zone",
  zoneLabel: "City or country",
  zoneHint: "Or the zone's own name, such as Europe/Berlin",

  /** Time zones as they are chosen, here and in `/daily set`. */
  zones: {
    /** A choice, in a list. @param time as “17:07” @param offset as “UTC+3” */
    place: (name: string, time: string, offset: string) => `${name}: ${time}, ${offset}`,
    /** The zone that was chosen. */
    zone: (zone: string, time: string, offset: string) => `${zone} (now ${time}, ${offset})`,

    utc: (time: string) => `UTC (now ${time})`,

    /** Above a list of places. @param typed what may mean several */
    which: (typed: string) => `Which place do you mean by “${typed}”? Each with its time now:`,
    whichMenu: "Choose a place",
    /** @param places a list */
    chooseFrom: (typed: string, places: readonly string[]) =>
      `“${typed}” may mean several places:\n${places.map((place) => `- ${place}`).join("\n")}\nType the city's name and choose it from the list.`,
    none: (typed: string) =>
      `I know no time zone like “${typed}”. Type a city, a country, or the zone's own name, such as Europe/Berlin.`,

    /** @param version of IANA's rules, such as 2026f */
    rules: (version: string) => `Clock changes by IANA's rules of ${version}.`,
  },

  notAllowed: "Only those who manage the server can set me up.",
  tooOld: "This panel is too old. Use /setup again.",
};
