import type { Entry } from "../../../knowledge/model.ts";
import type { Profile } from "../../weighing/profile.ts";

/** A word that people use in asking for this share of all answers says nothing of what is claimed: “run”, “full”, “stuff”. */
const ANYWHERE = 0.1;

/** Stems that say nothing by themselves, learned from the answers that people ask for with them. */
export function lightWords(entries: Iterable<Entry>, profiles: ReadonlyMap<string, Profile>): ReadonlySet<string> {
  const told = [...entries].flatMap(({ id, kind }) => (kind === "fact" ? (profiles.get(id) ?? []) : []));
  const counts = new Map<string, number>();
  for (const { uses } of told) for (const stem of uses.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= ANYWHERE * told.length).map(([stem]) => stem));
}

/** Meanings that small talk is about above all: of the event they say no more than any other word. */
export function idleMeanings(entries: Iterable<Entry>, profiles: ReadonlyMap<string, Profile>): ReadonlySet<string> {
  const most = { idle: new Map<string, number>(), telling: new Map<string, number>() };
  for (const { id, kind } of entries) {
    const shares = kind === "smalltalk" ? most.idle : most.telling;
    for (const [meaning, share] of profiles.get(id)?.shares ?? [])
      shares.set(meaning, Math.max(share, shares.get(meaning) ?? 0));
  }
  return new Set([...most.idle].flatMap(([id, share]) => (share > (most.telling.get(id) ?? 0) ? [id] : [])));
}

/** A meaning is what a known unknown is about where this share of its phrasings has it, and so much fewer of any answer's. */
const ABOUT = { share: 0.25, rarer: 3 };

/** Meanings that known unknowns are about: what is claimed by them, no answer tells, however alike it sounds. */
export function openMeanings(entries: Iterable<Entry>, profiles: ReadonlyMap<string, Profile>): ReadonlySet<string> {
  const most = { unknown: new Map<string, number>(), told: new Map<string, number>() };
  for (const { id, kind } of entries) {
    const shares = kind === "unknown" ? most.unknown : most.told;
    for (const [meaning, share] of profiles.get(id)?.shares ?? [])
      shares.set(meaning, Math.max(share, shares.get(meaning) ?? 0));
  }
  const isOpen = ([id, share]: [string, number]) =>
    share >= ABOUT.share && share > ABOUT.rarer * (most.told.get(id) ?? 0);
  return new Set([...most.unknown].flatMap((one) => (isOpen(one) ? [one[0]] : [])));
}
