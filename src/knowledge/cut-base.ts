import { byLanguage } from "../languages/by-language.ts";
import type { Entry, KnowledgeBase } from "./model.ts";
import type { PackFile } from "./pack/document.ts";
import { entryId } from "./pack/pack.ts";
import { BASE } from "./pack-files.ts";
import { withoutUnknowns } from "./without-unknowns.ts";

/** How little of its own an event has. */
export interface Cut {
  /** Phrasings of each of its answers and known unknowns, the first ones, and no conversations; by default all. */
  readonly phrasings?: number | undefined;
  /** Known unknowns of its own, evenly from the first to the last; by default all. */
  readonly unknowns?: number | undefined;
}

/**
 * A base as a curator with less time would have written it: it measures what the engine does by itself. What it inherits
 * stays whole.
 * @param files that the base was built from
 */
export function cutBase(base: KnowledgeBase, files: readonly PackFile[], { phrasings, unknowns }: Cut): KnowledgeBase {
  const inherited = new Set(files.filter(({ file }) => isEntryOfBase(file)).map(({ file }) => entryId(file)));
  const isOwn = ({ id, kind }: Entry) => kind !== "smalltalk" && !inherited.has(id);
  const all = [...base.entries.values()];
  const kept = spread(
    all.filter((entry) => entry.kind === "unknown" && isOwn(entry)).map(({ id }) => id),
    unknowns,
  );
  const fewer = withoutUnknowns(base, (id) => inherited.has(id) || kept.has(id));
  if (phrasings === undefined) return fewer;
  const cut = (entry: Entry): Entry => {
    if (!isOwn(entry)) return entry;
    const { followUps: _, ...rest } = entry;
    return { ...rest, phrasings: { en: entry.phrasings.en.slice(0, phrasings) } };
  };
  const isInherited = ({ after, entry }: { after: string; entry: string }) =>
    inherited.has(after) && inherited.has(entry);
  return {
    ...fewer,
    entries: new Map([...fewer.entries].map(([id, entry]) => [id, cut(entry)])),
    turns: byLanguage((language) => (fewer.turns[language] ?? []).filter(isInherited)),
    version: `${fewer.version}-of-${phrasings}-phrasings`,
  };
}

/** So many of them, evenly from the first to the last. */
function spread(ids: readonly string[], most = ids.length): ReadonlySet<string> {
  const share = (i: number) => Math.floor((i * Math.min(most, ids.length)) / ids.length);
  return new Set(ids.filter((_, i) => share(i + 1) > share(i)));
}

/** What stands in the base itself, and in none of its folders, is no entry. */
function isEntryOfBase(file: string): boolean {
  return file.startsWith(`${BASE}/`) && file.includes("/", BASE.length + 1);
}
