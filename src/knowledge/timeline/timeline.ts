import { type Fact, inLanguage, type KnowledgeBase } from "../model.ts";
import type { Language } from "../pack/schema.ts";
import { fillPlaces } from "../template.ts";
import { formatDate } from "./format-date.ts";
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
  const dateOf = (ids: readonly string[]) => ids.flatMap((id) => base.facts.get(id)?.date ?? [])[0];
  const dated = (base.event.timeline ?? []).map(({ when, ...step }) => {
    const date = dateOf(step.facts);
    return {
      ...step,
      when: when ?? (date ? { en: formatDate(date, "en"), [language]: formatDate(date, language) } : { en: "" }),
    };
  });
  return inOrderOfTime(dated, ({ when }) => when.en).map(({ when, what, facts }) => ({
    when: fill(inLanguage(when, language)),
    what: fill(inLanguage(what, language)),
    facts: facts.flatMap((id) => base.facts.get(id) ?? []),
  }));
}
