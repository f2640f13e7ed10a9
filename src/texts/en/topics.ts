/** What the topics' commands and a day's topic say besides the pack. */
export const topics = {
  restOnIt: (statements: number) => `${statements} statements rest on it. Who says so:`,
  proof: (version: string) =>
    `Each quotation is proved to stand in its source word for word. Version of the facts: ${version}`,

  /** Before what the same was counted as earlier. */
  before: (statement: string) => `Before that: ${statement}`,
  /** Before the count of another claimant. */
  othersDiffer: (statement: string) => `Others differ: ${statement}`,
  /** @param results each a label with its sum or share */
  ourArithmetic: (results: readonly string[]) => `Our arithmetic, not the source's. ${results.join(". ")}`,

  /** Below a day's topic. @param next the topic of the day after */
  place: (event: string, number: number, of: number) => `${event}, topic ${number} of ${of}`,
  placeAndNext: (event: string, number: number, of: number, next: string) =>
    `${event}, topic ${number} of ${of}. Next: ${next}`,
};
