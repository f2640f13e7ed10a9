import type { Entry, KnowledgeBase } from "../knowledge/model.ts";

/** What a server's members asked, by the id of the entry that answers: counts, no wordings and no people. */
export interface Asked {
  /** How often each was asked for since the last summary. */
  readonly since: ReadonlyMap<string, number>;
  /** How often each was asked for in vain, when the base didn't have it yet. */
  readonly inVain: ReadonlyMap<string, number>;
}

/** An entry and how often it was asked for. */
export interface AskedEntry {
  readonly entry: Entry;
  readonly count: number;
}

/** Nobody asked anything. */
export const NOTHING_ASKED: Asked = { since: new Map(), inVain: new Map() };

/** A count below this might tell who asked. */
export const LEAST_SHOWN = 3;

/** What was asked for often enough to be shown, the most first. */
export function askedOften({ entries }: KnowledgeBase, counts: ReadonlyMap<string, number>): AskedEntry[] {
  return [...counts]
    .filter(([, count]) => count >= LEAST_SHOWN)
    .flatMap(([id, count]) => {
      const entry = entries.get(id);
      return entry && entry.kind !== "smalltalk" ? { entry, count } : [];
    })
    .sort((a, b) => b.count - a.count);
}
