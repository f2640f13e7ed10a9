/** Errors that members report to the curators. */
export const reporting = {
  /** On the button. */
  report: "Report an error…",

  title: "Report an error",
  label: "What is wrong?",
  hint: "Where you can, say which source says otherwise",
  /** In the form. @param days how long it is kept */
  whoReads: (days: number) =>
    `The curators of this server and whoever runs me read it, as you write it: leave out what they needn't know. Your name isn't stored, so nobody can answer you, and you can't take it back. It is deleted when it is dealt with, or after ${days} days.`,
  whoReadsDirect: (days: number) =>
    `Whoever runs me reads it, as you write it: leave out what they needn't know. Your name isn't stored, so nobody can answer you, and you can't take it back. It is deleted when it is dealt with, or after ${days} days.`,
  thanks: "Thank you. The curators see it in /gaps, without your name.",
  tooMany: "You have sent many reports in a short time. Please wait a few minutes.",

  /** For curators. */
  reported: "Reported errors",
  none: "None.",
  read: (count: number) => (count === 1 ? "Read the report" : `Read the ${count} reports`),
  number: (number: number, of: number) => `### Report ${number} of ${of}`,
  /** @param on a day, such as 2026-11-29 */
  about: (told: string, version: string, on: string) => `About \`${told}\`, facts version ${version}, on ${on}`,
  /** Where the facts have changed since. */
  since: (version: string) => `The facts are at version ${version} now.`,
  done: "Done: delete it",
  next: "Next",
  before: "Previous",
  allDone: "There is no report left.",
};
