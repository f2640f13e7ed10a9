/** What those who look after the knowledge read. */
export const curating = {
  curatorsOnly: "This is for curators: a role that whoever manages the server names with /curators set.",

  /** @param role a mention */
  roleNamed: (role: string) => `${role} and those who manage the server may now use /preview, /try and /gaps.`,
  /** The way through Discord's settings, in their words. @param bot its name */
  showToRole: (role: string, bot: string) =>
    `Discord shows these commands to those who manage the server alone. To show them to ${role}: Server Settings → Integrations → ${bot}, then add the role to each of the three.`,
  /** Before everybody is let in. */
  everyoneAsk:
    "**@everyone is every member of this server.** All of them could then use /preview, /try and /gaps, and read what others asked in vain. Name it all the same?",
  everyoneYes: "Name @everyone",
  roleRemoved: "Only those who manage the server may use /preview, /try and /gaps now.",
  noRole: "No role was named.",

  noSuchEntry: "There is no such entry. Start typing to see their ids.",

  operatorsOnly: "This is for whoever runs the bot: the owner of its application at Discord.",
  noFolder: "I was started without a folder to read from.",
  swapped: (facts: number, entries: number, version: string) =>
    `New knowledge is in place: ${facts} facts, ${entries} entries, version ${version}.`,
  same: (version: string) => `Nothing has changed: version ${version} is in place.`,
  /** A list of the problems follows. */
  broken: (count: number) =>
    `I stay with the last good knowledge: the files have ${count === 1 ? "a problem" : `${count} problems`}.`,
  /** Above what a curator asked for. */
  brokenSave: (count: number) =>
    `**The last save isn't live.** I stay with the knowledge before it: the files have ${count === 1 ? "a problem" : `${count} problems`}.`,

  askedInVain: "Asked in vain",
  nothingInVain: "Nothing that was asked often enough to be shown.",
  askedSeldom: "Asked in vain in this server, once or twice",
  inServers: (count: number) => `in ${count} servers`,
  knownUnknown: (question: string, entry: string) => `${question} (known unknown \`${entry}\`)`,
  /** Where no single wording may be shown. */
  about: (words: string) => `about: ${words}`,
  inManyWordings: "in many wordings",
  objections: "Objections",
  noObjections: "None.",
  /** @param items not sentences */
  inARow: (items: readonly string[]) => items.join(", "),
  objected: { wrong: "wrong", outdated: "outdated", other: "not what was asked" },
  gapsNote: (days: number) =>
    `The last ${days} days. What other servers asked is shown once it was asked three times or in two servers; who asked isn't kept.`,

  /** What the bot would do with a wording that a curator tries. */
  would: {
    answer: "I would answer",
    suggest: "I'm unsure and would offer",
    unknown: "I would say that I don't know",
    smalltalk: "I would make small talk",
  },
  howSure: (would: string, percent: string) => `**${would}** (${percent} sure)`,
  /** @param question what the conversation was last about */
  takenAfter: (question: string) => `Taken after what was asked before: “${question}”`,
  takenAlone: "Taken as it stands, whatever was asked before",
  readAs: (words: string) => `Read as: ${words}`,
  readAsNothing: "Read as: nothing that I know",
  meanings: (meanings: readonly string[]) => `Names and meanings: ${meanings.join(", ")}`,
  noMeanings: "Names and meanings: none",
  likeliest: "Likeliest entries:",
  noneOfThese: (percent: string) => `${percent} none of these`,
  tryHint: "If another entry is meant, add the wording to its phrasings, or its words to a name or a meaning.",
};
