import { isActor } from "../../../knowledge/entity-kinds.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { isArabic } from "../../reading/languages/arabic-forms.ts";
import type { Lexicon } from "../../reading/lexicon.ts";
import { stemsIn } from "../../reading/normalise.ts";
import { PLACE } from "../reading/contraries.ts";

/** The kind of what befalls people: only of one and the same person does one thing shut out another. */
export const OF_A_PERSON = "fate";

/** Of which kinds a meaning is one, where a statement can hold one of the kind in a role: who acts, where it is. */
export type KindsOf = (meaning: string) => readonly string[];

/** What tells meanings apart, by the pack's concepts and entities. */
export interface Kinds {
  readonly of: KindsOf;
  /** Kinds of which a thing has one, whatever the role: its sect, a month. */
  readonly exclusiveOf: KindsOf;
  /** Several may do it or be it apart. */
  readonly shared: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** Groups of people as such, which one group may be called as well as another. */
  readonly groups: ReadonlySet<string>;
  /** What befalls people. */
  readonly fates: ReadonlySet<string>;
  /** Both sides do it to each other. */
  readonly mutual: ReadonlySet<string>;
}

/** The kinds of a base's meanings. @param acting meanings of those who do something by some fact */
export function kindsOf(
  { concepts, entities }: Pick<KnowledgeBase, "concepts" | "entities">,
  acting: Iterable<string>,
): Kinds {
  const kinds = new Map<string, string[]>();
  const exclusive = new Map<string, string[]>();
  for (const meaning of acting) kinds.set(meaning, ["actor"]);
  for (const { id, kind } of entities.values()) kinds.set(`@${id}`, [isActor(kind) ? "actor" : kind]);
  for (const { id, slot, oneOf } of concepts) {
    if (slot === "group" || slot === "party") kinds.set(`#${id}`, ["actor"]);
    if (slot === "place") kinds.set(`#${id}`, ["place"]);
    if (oneOf !== undefined) exclusive.set(`#${id}`, [oneOf]);
  }
  const ids = (those: typeof concepts) => new Set(those.map(({ id }) => `#${id}`));
  return {
    of: (meaning) => kinds.get(meaning) ?? [],
    exclusiveOf: (meaning) => (meaning.startsWith(PLACE) ? [PLACE] : (exclusive.get(meaning) ?? [])),
    persons: new Set([...entities.values()].filter(({ kind }) => kind === "person").map(({ id }) => `@${id}`)),
    groups: ids(concepts.filter(({ slot }) => slot === "group")),
    fates: ids(concepts.filter(({ slot, oneOf }) => slot === OF_A_PERSON || oneOf === OF_A_PERSON)),
    shared: ids(concepts.filter(({ isShared }) => isShared)),
    mutual: ids(concepts.filter(({ isMutual }) => isMutual)),
  };
}

/** Concepts that half of an entity's spellings speak of, by its id. */
export function kinOf(
  { entities }: Pick<KnowledgeBase, "entities">,
  lexicon: Lexicon,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...entities.values()].map(({ id, spellings: all }) => {
      // Concepts have English words.
      const spellings = all.filter((spelling) => !isArabic(spelling));
      const counts = new Map<string, number>();
      for (const spelling of spellings) {
        const found = lexicon.find(stemsIn(spelling));
        for (const concept of new Set(found.map((match) => match.id)))
          if (concept.startsWith("#")) counts.set(concept, (counts.get(concept) ?? 0) + 1);
      }
      return [`@${id}`, [...counts].filter(([, count]) => 2 * count >= spellings.length).map(([concept]) => concept)];
    }),
  );
}
