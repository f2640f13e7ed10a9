/** No name that is searched for is longer; looking for longer ones takes time by the length. */
const LONGEST = 100;

/** What somebody typed, as it is searched for. */
export function searched(typed: string): string {
  return typed
    .slice(0, 4 * LONGEST)
    .trim()
    .slice(0, LONGEST);
}
