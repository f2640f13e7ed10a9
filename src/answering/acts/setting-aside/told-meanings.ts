import type { Entry } from "../../../knowledge/model.ts";
import type { Profile } from "../../weighing/profile.ts";

/** An answer is about a meaning that this share of its phrasings carry. */
const ABOUT = 0.25;

/** Meanings that some answer is about: a text with one of them speaks of the event. */
export function toldMeanings(entries: Iterable<Entry>, profiles: ReadonlyMap<string, Profile>): ReadonlySet<string> {
  const told = [...entries].flatMap(({ id, kind }) => (kind === "fact" ? (profiles.get(id) ?? []) : []));
  return new Set(
    told.flatMap(({ shares }) => [...shares].flatMap(([meaning, share]) => (share >= ABOUT ? [meaning] : []))),
  );
}
