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
export interface LeftOut {
  readonly asked: number;
  readonly lost: readonly Lost[];
}

/**
 * Asks each phrasing of a base from which it was taken away: what members ask in words that nobody wrote down. Each round
 * takes one phrasing from every entry, so that an entry never lacks more than the one that is asked.
 */
export function leaveOneOut(base: KnowledgeBase): LeftOut {
  const entries = [...base.entries.values()];
  const rounds = Math.max(0, ...entries.map(({ phrasings }) => phrasings.en.length));
  let asked = 0;
  const lost: Lost[] = [];
  for (let round = 0; round < rounds; round++) {
    const { answer } = createEngine({ ...base, entries: new Map(entries.map((one) => [one.id, without(one, round)])) });
    for (const entry of entries) {
      const phrasing = entry.phrasings.en[round];
      if (phrasing === undefined) continue;
      asked++;
      const found = answer({ text: phrasing });
      const finds = ("entry" in found && found.entry?.id) || found.outcome;
      if (finds !== entry.id) lost.push({ entry: entry.id, phrasing, finds });
    }
  }
  return { asked, lost: lost.sort((a, b) => a.entry.localeCompare(b.entry)) };
}

function without(entry: Entry, index: number): Entry {
  return { ...entry, phrasings: { ...entry.phrasings, en: entry.phrasings.en.filter((_, i) => i !== index) } };
}
