import { uncapitalised } from "../../knowledge/letter-case.ts";
import { inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { timelineOf } from "../../knowledge/timeline/timeline.ts";
import { textsIn } from "../../texts/languages.ts";
import { attributionLines } from "../wording.ts";

/** One step as it is printed. */
export interface TimelineText {
  readonly when: string;
  readonly what: string;
  /** Who says so, for a step that holds a figure. */
  readonly claimant: string | undefined;
}

/** What the timeline says. */
export interface Timeline {
  readonly title: string;
  readonly steps: readonly TimelineText[];
  readonly attribution: readonly string[];
}

/** Reads the timeline from the base; undefined where the pack has none. */
export function timelineTexts(base: KnowledgeBase, language: Language): Timeline | undefined {
  const steps = timelineOf(base, language);
  if (steps.length === 0) return undefined;
  return {
    title: inLanguage(base.event.title, language),
    steps: steps.map(({ when, what, facts }) => {
      const counted = facts.filter(({ figure }) => figure);
      return { when, what, claimant: counted.length > 0 ? attributionLines(counted, language)[0] : undefined };
    }),
    attribution: attributionLines(
      steps.flatMap(({ facts }) => facts),
      language,
    ),
  };
}

/** The timeline in words. */
export function timelineAlt({ title, steps, attribution }: Timeline, language: Language): string {
  const told = steps.map(({ when, what, claimant }) => {
    return `${when}: ${what}${claimant === undefined ? "" : ` (${uncapitalised(claimant)})`}.`;
  });
  return [textsIn(language).pictures.timeline(title), ...told, `${attribution.join(". ")}.`].join(" ");
}
