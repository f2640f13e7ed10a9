import { createEngine } from "../../answering/engine.ts";
import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";

/** A phrasing that doesn't find its own entry where it isn't itself among the phrasings. */
export interface Lost {
  readonly entry: string;
  readonly phrasing: string;
  /** What it finds instead: an entry's id, or the outcome. */
  readonly finds: string;
}

/** How the phrasings do when they are left out. */
export interface LeaveOneOut {
  readonly asked: number;
  readonly lost: readonly Lost[];
}

/** Each round builds an engine, a second or two for a large pack. */
const MOST_ROUNDS = 20;

/**
 * Asks each phrasing of a base from which it was taken away: what members ask in words that nobody wrote down. Each round
 * takes one phrasing of every entry, a few of one that has very many.
 */
export function leaveOneOut(base: KnowledgeBase): LeaveOneOut {
  const entries = [...base.entries.values()];
  const rounds = Math.min(MOST_ROUNDS, Math.max(0, ...entries.map(({ phrasings }) => phrasings.en.length)));
  let asked = 0;
  const lost: Lost[] = [];
  for (let round = 0; round < rounds; round++) {
    const engine = createEngine({ ...base, entries: new Map(entries.map((one) => [one.id, without(one, round)])) });
    for (const entry of entries) {
      for (const phrasing of entry.phrasings.en.filter((_, i) => i % MOST_ROUNDS === round)) {
        asked++;
        const { answer: found } = engine.consider({ text: phrasing });
        const finds = ("entry" in found && found.entry?.id) || found.outcome;
        if (finds !== entry.id) lost.push({ entry: entry.id, phrasing, finds });
      }
    }
  }
  return { asked, lost: lost.sort((a, b) => a.entry.localeCompare(b.entry)) };
}

function without(entry: Entry, round: number): Entry {
  const en = entry.phrasings.en.filter((_, i) => i % MOST_ROUNDS !== round);
  return { ...entry, phrasings: { ...entry.phrasings, en } };
}
