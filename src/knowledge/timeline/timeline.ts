import { type Fact, inLanguage, type KnowledgeBase } from "../model.ts";
import type { Language } from "../pack/schema.ts";
import { fillPlaces } from "../template.ts";
import { inOrderOfTime } from "./time-order.ts";

/** One step from the time before to the event itself. */
export interface TimelineStep {
  /** The time as the source gives it: a year, a month, a span, or only an order. */
  readonly when: string;
  readonly what: string;
  readonly facts: readonly Fact[];
}

/** The timeline with its figures in place, in the order of time; empty where the pack has none. */
export function timelineOf(base: KnowledgeBase, language: Language): TimelineStep[] {
  const fill = (text: string) => fillPlaces(text, base.facts, base.derived, language);
  return inOrderOfTime(base.event.timeline ?? [], ({ when }) => when.en).map(({ when, what, facts }) => ({
    when: fill(inLanguage(when, language)),
    what: fill(inLanguage(what, language)),
    facts: facts.flatMap((id) => base.facts.get(id) ?? []),
  }));
}
