import type { KnowledgeBase } from "../../knowledge/model.ts";

/** Of which kinds a meaning is one, where a statement can hold one of the kind in a role: who acts, where it is. */
export type KindsOf = (meaning: string) => readonly string[];

/** What tells meanings apart, by the pack's concepts and entities. */
export interface Kinds {
  readonly of: KindsOf;
  /** Kinds of which a thing has one, whatever the role: its sect, a month. */
  readonly exclusiveOf: KindsOf;
  /** Several may do it or be it apart. */
  readonly shared: ReadonlySet<string>;
  /** Both sides do it to each other. */
  readonly mutual: ReadonlySet<string>;
}

/** The kinds of a base's meanings. */
export function kindsOf({ concepts, entities }: Pick<KnowledgeBase, "concepts" | "entities">): Kinds {
  const kinds = new Map<string, string[]>();
  const exclusive = new Map<string, string[]>();
  for (const { id, kind } of entities.values()) kinds.set(`@${id}`, [kind === "place" ? "place" : "actor"]);
  for (const { id, slot, oneOf } of concepts) {
    if (slot === "group" || slot === "party") kinds.set(`#${id}`, ["actor"]);
    if (slot === "place") kinds.set(`#${id}`, ["place"]);
    if (oneOf !== undefined) exclusive.set(`#${id}`, [oneOf]);
  }
  const ids = (those: typeof concepts) => new Set(those.map(({ id }) => `#${id}`));
  return {
    of: (meaning) => kinds.get(meaning) ?? [],
    exclusiveOf: (meaning) => exclusive.get(meaning) ?? [],
    shared: ids(concepts.filter(({ isShared }) => isShared)),
    mutual: ids(concepts.filter(({ isMutual }) => isMutual)),
  };
}
