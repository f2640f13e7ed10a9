import type { Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import type { Chance } from "../measuring/chance.ts";

/** How people begin and end a question, which says nothing of what they ask. */
const BEFORE = [
  "",
  "so ",
  "tell me ",
  "does anyone know ",
  "quick question ",
  "i wonder ",
  "can you say ",
  "and ",
] as const;
const AFTER = [
  "",
  " please",
  " exactly",
  " then",
  " again",
  " according to the article",
  " in the end",
  " so far",
] as const;

/**
 * A base of so many English phrasings: some of its own where it has more, else others beside them, each an own one with words
 * swapped for others of the same meaning, and begun and ended as people do. The same for the same chance.
 */
export function withPhrasings(base: KnowledgeBase, count: number, chance: Chance): KnowledgeBase {
  const all = [...base.entries.values()].flatMap((entry) =>
    entry.phrasings.en.map((phrasing) => ({ entry, phrasing })),
  );
  const own = chance.shuffled(all).slice(0, count);
  const [first, ...others] = own;
  if (!first) return base;
  const synonyms = synonymsIn(base);
  const made = new Set(own.map(({ phrasing }) => phrasing));
  const varying = [first, ...others] as const;
  while (own.length < count) {
    const { entry, phrasing } = chance.oneOf(varying);
    const variant = varied(phrasing, synonyms, chance);
    if (made.has(variant)) continue;
    made.add(variant);
    own.push({ entry, phrasing: variant });
  }
  const byEntry = Map.groupBy(own, ({ entry }) => entry.id);
  const entries = [...base.entries.values()].flatMap((entry): Entry[] => {
    const phrasings = byEntry.get(entry.id)?.map(({ phrasing }) => phrasing);
    return phrasings ? [{ ...entry, phrasings: { en: phrasings } }] : [];
  });
  return { ...base, entries: new Map(entries.map((entry) => [entry.id, entry])) };
}

/** Words of one meaning, by each of them: those that are one word alone. */
function synonymsIn({ concepts }: KnowledgeBase): ReadonlyMap<string, readonly [string, ...string[]]> {
  return new Map(
    concepts.flatMap(({ words }) => {
      const [first, ...others] = words.filter((word) => /^[a-z]{3,}$/.test(word));
      return first === undefined ? [] : [first, ...others].map((word) => [word, [first, ...others]] as const);
    }),
  );
}

function varied(phrasing: string, synonyms: ReturnType<typeof synonymsIn>, chance: Chance): string {
  const words = phrasing.split(" ").map((word) => {
    const others = synonyms.get(word.toLowerCase());
    return others && chance.below(2) === 0 ? chance.oneOf(others) : word;
  });
  return chance.oneOf(BEFORE) + words.join(" ") + chance.oneOf(AFTER);
}
