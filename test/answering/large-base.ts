import type { KnowledgeBase } from "../../src/knowledge/model.ts";

/** A base whose entries have so many phrasings more, all the same. */
export function largeBase(base: KnowledgeBase, more: number): KnowledgeBase {
  const large = base.entries.values().map((entry) => {
    const en = [...entry.phrasings.en, ...Array.from({ length: more }, () => "and so on")];
    return [entry.id, { ...entry, phrasings: { ...entry.phrasings, en } }] as const;
  });
  return { ...base, entries: new Map(large) };
}
