import { type Derived, type Entry, type Fact, inLanguage, type KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";

/** The whole in short. */
export interface Summary {
  readonly title: string;
  readonly headline: Entry;
  /** Short statements, each the answer of an entry. */
  readonly points: readonly Entry[];
  /** Everything that the summary rests on. */
  readonly facts: readonly Fact[];
  readonly language: Language;
}

/** The summary of a base, as the pack orders it. */
export function summarise(base: KnowledgeBase, language: Language): Summary {
  const headline = headlineOf(base);
  const points = pointsOf(base);
  const facts = [...new Set([headline, ...points].flatMap((entry) => entry.facts))];
  return { title: inLanguage(base.event.title, language), headline, points, facts, language };
}

/** What is computed in the summary. */
export function derivedIn(base: KnowledgeBase): Derived[] {
  return [...new Set([headlineOf(base), ...pointsOf(base)].flatMap(({ derived }) => derived))];
}

/** What every summary begins with. */
export function headlineOf({ event: { summary }, entries }: KnowledgeBase): Entry {
  const headline = entries.get(summary.headline);
  if (!headline) throw new TypeError(`A verified base has its headline, but ${summary.headline} is missing`);
  return headline;
}

/** The points of the summary, in the pack's order. */
export function pointsOf({ event: { summary }, entries }: KnowledgeBase): Entry[] {
  return summary.entries.flatMap((id) => entries.get(id) ?? []);
}
