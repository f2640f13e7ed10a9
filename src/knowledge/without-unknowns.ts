import { byLanguage } from "../languages/by-language.ts";
import type { Entry, KnowledgeBase } from "./model.ts";

/**
 * A base without known unknowns, as a new event's would be: it measures what keeps the bot from false answers besides.
 * @param keeps the known unknowns that stay; by default none
 */
export function withoutUnknowns(base: KnowledgeBase, keeps: (id: string) => boolean = () => false): KnowledgeBase {
  const kept = (id: string) => base.entries.get(id)?.kind !== "unknown" || keeps(id);
  const entries = [...base.entries.values()]
    .filter(({ id }) => kept(id))
    .map((entry): [string, Entry] => [entry.id, { ...entry, related: entry.related.filter(kept) }]);
  return {
    ...base,
    entries: new Map(entries),
    turns: byLanguage((language) =>
      (base.turns[language] ?? []).filter(({ after, entry }) => kept(after) && kept(entry)),
    ),
    version: `${base.version}-without-unknowns`,
  };
}
