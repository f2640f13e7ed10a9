import type { Store } from "../../store/store.ts";

/** What to post on a day on which nothing changed, with how the set-up names it. */
export const UNCHANGED_DAYS = {
  rotate: "Post, with another topic each day",
  line: "Post one line: no change since …",
  skip: "Post nothing",
} as const;

export type UnchangedDay = keyof typeof UNCHANGED_DAYS;

const NAME = "unchanged day";

/** What a server chose; rotating unless it did. */
export async function unchangedDay(store: Store, guildId: string): Promise<UnchangedDay> {
  const kept = await store.preference({ kind: "guild", id: guildId }, NAME);
  return kept !== undefined && isUnchangedDay(kept) ? kept : "rotate";
}

export async function setUnchangedDay(store: Store, guildId: string, choice: UnchangedDay): Promise<void> {
  await store.setPreference({ kind: "guild", id: guildId }, NAME, choice);
}

export function isUnchangedDay(text: string): text is UnchangedDay {
  return Object.hasOwn(UNCHANGED_DAYS, text);
}
