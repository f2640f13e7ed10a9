import { type Entry, type Fact, inLanguage, type KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/schema.ts";

/** What a day's post says. */
export interface Summary {
  readonly title: string;
  readonly headline: Entry;
  /** Short statements, each the answer of an entry. */
  readonly points: readonly Entry[];
  /** Everything that the post rests on. */
  readonly facts: readonly Fact[];
  readonly language: Language;
}

/** The summary of a base, as the pack orders it. */
export function summarise(base: KnowledgeBase, language: Language): Summary {
  const { summary, title } = base.event;
  const headline = base.entries.get(summary.headline);
  if (!headline) throw new TypeError(`A verified base has its headline, but ${summary.headline} is missing`);
  const points = summary.entries.flatMap((id) => base.entries.get(id) ?? []);
  const facts = [...new Set([headline, ...points].flatMap((entry) => entry.facts))];
  return { title: inLanguage(title, language), headline, points, facts, language };
}
