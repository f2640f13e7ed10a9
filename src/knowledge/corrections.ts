import type { Fact, KnowledgeBase, Withdrawn } from "./model.ts";

/** What became of a fact since it was shown. */
export type Amendment =
  | {
      readonly kind: "corrected";
      readonly fact: Fact;
      /** The version that was shown; the first is 1. */
      readonly since: number;
    }
  | { readonly kind: "withdrawn"; readonly fact: Withdrawn };

/** A fact that was shown, and in which version. */
export interface ShownFact {
  readonly fact: string;
  readonly version: number;
}

/** What became of facts since these versions were shown; one that is gone without a word is left out. */
export function amendmentsSince(
  { facts, withdrawn }: Pick<KnowledgeBase, "facts" | "withdrawn">,
  shown: readonly ShownFact[],
): Amendment[] {
  return shown.flatMap(({ fact: id, version }): Amendment[] => {
    const gone = withdrawn.get(id);
    if (gone) return [{ kind: "withdrawn", fact: gone }];
    const fact = facts.get(id);
    return fact && fact.version > version ? [{ kind: "corrected", fact, since: version }] : [];
  });
}
