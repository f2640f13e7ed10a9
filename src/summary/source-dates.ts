import { type Fact, inLanguage, type KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";

/** How recent the sources of a base are. */
export interface SourceDates {
  /** How many sources there are. */
  readonly count: number;
  /** The newest date that a source carries, YYYY-MM-DD; undefined where none carries one. */
  readonly published: string | undefined;
  /** Of the sources without a date: how far most of what each says reaches in time. */
  readonly asOf: readonly string[];
}

/** How far the sources of a base's facts reach in time. */
export function sourceDates({ facts }: KnowledgeBase, language: Language): SourceDates {
  const bySource = Map.groupBy(facts.values(), ({ source }) => source);
  const published = [...bySource.keys()].flatMap((source) => source.published ?? []).sort();
  const undated = [...bySource].filter(([source]) => source.published === undefined);
  return {
    count: bySource.size,
    published: published.at(-1),
    asOf: [...new Set(undated.map(([, own]) => mostOf(own, language)))],
  };
}

function mostOf(facts: readonly Fact[], language: Language): string {
  const counts = new Map<string, number>();
  for (const { asOf } of facts) {
    const text = inLanguage(asOf, language);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}
