import type { Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import type { FeelingName } from "../../../knowledge/pack/text-schemas.ts";

/** What somebody writes, and what they feel. */
export interface FeltExample {
  readonly text: string;
  readonly feeling: FeelingName;
}

/** So many phrasings of each kind of entry, spread over all of them, teach how people sound who only ask or talk. */
const MOST: Readonly<Record<Entry["kind"], number>> = { fact: 2000, unknown: 800, smalltalk: 900 };

/** The same of half questions. */
const MOST_HALF = 600;

/** What a base teaches of feelings: its examples, and phrasings of its entries for examples of none; empty where it tells no feelings. */
export function feelingExamples({ feelings, entries }: Pick<KnowledgeBase, "feelings" | "entries">): FeltExample[] {
  if (feelings.size === 0) return [];
  const given = [...feelings].flatMap(
    ([
      feeling,
      {
        examples: { en, ar = [] },
      },
    ]) => [...en, ...ar].map((text): FeltExample => ({ text, feeling })),
  );
  const all = [...entries.values()];
  const felt = all.flatMap(({ feels, phrasings }) =>
    feels ? phrasings.en.map((text): FeltExample => ({ text, feeling: feels })) : [],
  );
  const plain = (["fact", "unknown", "smalltalk"] as const).flatMap((kind) => {
    const own = all.filter((entry) => entry.kind === kind && !entry.feels).flatMap(({ phrasings }) => phrasings.en);
    return spread(own, MOST[kind]).map((text): FeltExample => ({ text, feeling: "none" }));
  });
  const half = all.flatMap(({ feels, followUps }) => (feels ? [] : (followUps?.en ?? [])));
  return [
    ...given,
    ...felt,
    ...plain,
    ...spread(half, MOST_HALF).map((text): FeltExample => ({ text, feeling: "none" })),
  ];
}

/** At most so many of a list, at equal distances. */
function spread(list: readonly string[], most: number): string[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, i) => list[Math.floor(i * step)] ?? "");
}
